package id.nirkertas.registry.web;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agenda book for those who keep it; for everybody else, what came to their positions. */
@SignedIn
@Controller
class AgendaController {

	private static final int LIMIT = 200;

	private final Registry registry;
	private final Directory directory;
	private final CurrentUser user;
	private final AgencyClock days;

	AgendaController(Registry registry, Directory directory, CurrentUser user, AgencyClock days) {
		this.registry = registry;
		this.directory = directory;
		this.user = user;
		this.days = days;
	}

	@GetMapping("/incoming")
	ModelAndView list(Actor actor, @RequestParam @Nullable Integer year) {
		return directory.position(actor.position()).has(Duty.REGISTRAR) ? book(actor, year) : own();
	}

	private ModelAndView book(Actor actor, @Nullable Integer asked) {
		var agency = directory.agencyOf(actor.position());
		var thisYear = days.today(agency.id()).getYear();
		var year = asked == null ? thisYear : asked;
		var page = new ModelAndView("registry/agenda");
		page.addObject("agency", agency);
		page.addObject("mayRegister", registry.mayRegister(actor));
		page.addObject("year", Integer.toString(year));
		page.addObject("years", Stream.concat(Stream.of(thisYear), registry.years(agency.id()).stream()).distinct().sorted()
				.map(Object::toString).toList());
		page.addObject("lines", lines(registry.agenda(agency.id(), year, LIMIT)));
		page.addObject("limit", LIMIT);
		return page;
	}

	private ModelAndView own() {
		var positions = user.positions().stream().map(held -> held.position().id()).toList();
		return new ModelAndView("registry/own", "lines", lines(registry.addressedTo(positions, LIMIT)));
	}

	/** Also the addressee of a secret letter reads its subject on the letter, never in a list. */
	private List<AgendaLine> lines(List<IncomingView> entries) {
		return entries.stream().map(entry -> new AgendaLine(entry, directory.position(entry.letter().addressee()).title(),
				entry.letter().secrecy().hidesSubject())).toList();
	}
}
