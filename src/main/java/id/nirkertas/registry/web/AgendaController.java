package id.nirkertas.registry.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.AgendaLines;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agenda book for those who keep it; for everybody else, what came to their positions. */
@SignedIn
@Controller
class AgendaController {

	/** Of what came to one's positions. */
	private static final int LIMIT = 200;

	private final Registry registry;
	private final AgendaLines books;
	private final AgendaWords words;
	private final Directory directory;
	private final CurrentUser user;
	private final AgencyClock days;

	AgendaController(Registry registry, AgendaLines books, AgendaWords words, Directory directory, CurrentUser user,
			AgencyClock days) {
		this.registry = registry;
		this.books = books;
		this.words = words;
		this.directory = directory;
		this.user = user;
		this.days = days;
	}

	@GetMapping("/incoming")
	ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> asked) {
		return directory.position(actor.position()).has(Duty.REGISTRAR) ? book(actor, asked) : own();
	}

	private ModelAndView book(Actor actor, MultiValueMap<String, String> asked) {
		var agency = directory.agencyOf(actor.position());
		var thisYear = days.today(agency.id()).getYear();
		var query = AgendaQuery.of(asked, thisYear);
		var span = query.span(agency.id(), days.zone(agency.id()));
		var found = books.count(span);
		var whole = query.whole() && found <= AgendaQuery.MOST;
		var pages = whole ? 1 : AgendaQuery.pages(found);
		var at = query.pageOf(pages);
		var page = new ModelAndView("registry/agenda");
		page.addObject("agency", agency);
		page.addObject("mayRegister", registry.mayRegister(actor));
		page.addObject("query", query);
		page.addObject("year", Integer.toString(query.year()));
		page.addObject("years", Stream.concat(Stream.of(thisYear), books.years(agency.id()).stream()).distinct().sorted()
				.map(Object::toString).toList());
		page.addObject("found", found);
		page.addObject("most", AgendaQuery.MOST);
		page.addObject("tooMany", query.whole() && !whole);
		page.addObject("page", at);
		page.addObject("pages", pages);
		page.addObject("lines", words.book(whole
				? books.behind(span, 0, AgendaQuery.MOST)
				: books.latest(span, (at - 1) * AgendaQuery.ON_A_PAGE, AgendaQuery.ON_A_PAGE)));
		return page;
	}

	private ModelAndView own() {
		var positions = user.positions().stream().map(held -> held.position().id()).toList();
		return new ModelAndView("registry/own", "lines", words.of(registry.addressedTo(positions, LIMIT)));
	}
}
