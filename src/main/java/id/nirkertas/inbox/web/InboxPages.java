package id.nirkertas.inbox.web;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Acting;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Disposings;
import id.nirkertas.directory.Person;
import id.nirkertas.inbox.Desk;
import id.nirkertas.inbox.Entry;
import id.nirkertas.inbox.Errand;
import id.nirkertas.inbox.HelpedDesks;
import id.nirkertas.inbox.Section;
import id.nirkertas.platform.CurrentUser;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Home, and the one list of what waits. */
@Controller
@SignedIn
class InboxPages {

	/** More rows than this nobody reads; the page says how many there are and how to narrow them. */
	private static final int ROWS = 200;

	private static final int PRESSING = 5;

	private final Desk desk;
	private final HelpedDesks helped;
	private final Access access;
	private final Directory directory;
	private final Acting acting;
	private final Disposings disposings;
	private final OfficeClock clock;
	private final CurrentUser user;

	InboxPages(Desk desk, HelpedDesks helped, Access access, Directory directory, Acting acting, Disposings disposings,
			OfficeClock clock, CurrentUser user) {
		this.desk = desk;
		this.helped = helped;
		this.access = access;
		this.directory = directory;
		this.acting = acting;
		this.disposings = disposings;
		this.clock = clock;
		this.user = user;
	}

	@OpenToFormer
	@GetMapping("/")
	String home(Actor reader, Model model) {
		if (user.isFormer()) {
			return "redirect:/letters";
		}
		above(reader, model);
		model.addAttribute("name", directory.person(reader.person()).map(Person::name).orElse(""));
		model.addAttribute("counters", desk.counters(reader.person()).all());
		model.addAttribute("positions", desk.actingFor(reader.person()));
		model.addAttribute("chosen", reader.position());
		model.addAttribute("pressing", desk.first(reader.person(), Section.ALL, PRESSING));
		return "inbox/home";
	}

	@GetMapping("/inbox")
	String inbox(@RequestParam(defaultValue = "all") String section, @RequestParam(required = false) @Nullable String item,
			Actor reader, Model model) {
		var chosen = Section.named(section);
		above(reader, model);
		model.addAttribute("read", clock.now());
		var shown = desk.first(reader.person(), chosen, ROWS);
		var sizes = desk.sizes(reader.person(), chosen);
		model.addAttribute("part", chosen);
		model.addAttribute("side", switch (chosen) {
			case SIGN -> "sign";
			case DISPOSITION -> "disposition";
			default -> "inbox";
		});
		model.addAttribute("parts", Section.values());
		model.addAttribute("groups", grouped(shown));
		model.addAttribute("sizes", sizes);
		model.addAttribute("total", sizes.values().stream().mapToLong(Long::longValue).sum());
		model.addAttribute("shown", shown.size());
		model.addAttribute("chosen", reader.position());
		model.addAttribute("now", beside(shown, item, reader).orElse(null));
		model.addAttribute("besideNone", shown.stream().filter(entry -> isMeant(entry, item)).anyMatch(Entry::hidesSubject)
				? "inbox.beside.none"
				: "inbox.beside.no-paper");
		return "inbox/inbox";
	}

	/** What stands above either list: who acts instead, what waits for a word about no letter, and what waits for others. */
	private void above(Actor reader, Model model) {
		model.addAttribute("absences", acting.insteadOf(reader.person()));
		model.addAttribute("consents", disposings.waitingFor(reader.person()));
		model.addAttribute("helped", helped.counts(reader));
		model.addAttribute("heads", !directory.subordinatesOf(reader.position()).isEmpty());
	}

	/** The one asked for, or else the first that may lie open beside a list: a secret letter may not. */
	private Optional<Entry> beside(List<Entry> entries, @Nullable String item, Actor reader) {
		return entries.stream().filter(entry -> isMeant(entry, item))
				.filter(entry -> !entry.hidesSubject())
				.filter(entry -> Stream.ofNullable(entry.document())
						.anyMatch(document -> access.maySee(reader.person(), document).isAllowed()))
				.findFirst();
	}

	private static boolean isMeant(Entry entry, @Nullable String item) {
		return item == null || entry.item().key().equals(item);
	}

	private static Map<Errand, List<Entry>> grouped(List<Entry> entries) {
		var groups = new EnumMap<Errand, List<Entry>>(Errand.class);
		entries.forEach(entry -> groups.computeIfAbsent(entry.errand(), errand -> new ArrayList<>()).add(entry));
		return groups;
	}
}
