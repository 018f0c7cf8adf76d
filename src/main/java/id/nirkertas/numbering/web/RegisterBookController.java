package id.nirkertas.numbering.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One register of one year: every number with what became of it; on a page, on paper, and as a table for a spreadsheet. */
@WithDuty({Duty.REGISTRAR, Duty.ADMINISTRATOR, Duty.HEAD, Duty.SECRETARY, Duty.ARCHIVIST, Duty.AUDITOR})
@Controller
class RegisterBookController {

	private static final int ON_A_PAGE = 100;
	private static final int MOST = 100_000;
	/** In the name of a file that does not hold all lines, for whoever finds it in a folder afterwards. */
	private static final String PART = "-sebagian";

	private final RegisterScope scope;
	private final RegisterBook book;
	private final LineWords words;
	private final DeedWords deeds;
	private final RegisterYears years;
	private final BookKeeping keeping;
	private final OfficeClock clock;

	RegisterBookController(RegisterScope scope, RegisterBook book, LineWords words, DeedWords deeds, RegisterYears years,
			BookKeeping keeping,
			OfficeClock clock) {
		this.scope = scope;
		this.book = book;
		this.words = words;
		this.deeds = deeds;
		this.years = years;
		this.keeping = keeping;
		this.clock = clock;
	}

	@GetMapping("/registers/book")
	String show(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var posted = new Posted(asked);
		var register = posted.register();
		var agency = scope.agency(actor, register);
		years.isKnown(agency, register).orThrow();
		var choice = choice(posted.text("choice"));
		var found = book.count(register, choice);
		var whole = posted.text("page").equals("all");
		var pages = Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
		var page = Math.clamp(posted.number("page"), 1, pages);
		model.addAttribute("agency", agency);
		model.addAttribute("list", scope.list(actor, agency).code());
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("others", others(register));
		model.addAttribute("audit", book.audit(register).orElse(null));
		model.addAttribute("partly", choice != Choice.ALL || pages > 1 && !whole);
		model.addAttribute("per", deeds.moment(register, clock.now()));
		model.addAttribute("printedBy", deeds.named(actor));
		model.addAttribute("choice", choice);
		model.addAttribute("choices", Choice.values());
		model.addAttribute("whole", whole);
		model.addAttribute("page", page);
		model.addAttribute("pages", whole ? 1 : pages);
		model.addAttribute("found", found);
		model.addAttribute("lines", words.of(register, whole
				? book.lines(actor, register, choice, 0, MOST)
				: book.lines(actor, register, choice, (page - 1) * ON_A_PAGE, ON_A_PAGE)));
		keeping.show(register, agency, actor, model);
		return "numbering/book";
	}

	/** Its other years, and itself. */
	private List<NumberRegister> others(NumberRegister register) {
		return Stream.concat(Stream.of(register), book.registers(register.agency()).stream())
				.filter(each -> each.group().equals(register.group())).distinct()
				.sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
	}

	@GetMapping("/registers/book.csv")
	ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> asked, Actor actor) {
		var posted = new Posted(asked);
		var register = posted.register();
		years.isKnown(scope.agency(actor, register), register).orThrow();
		var choice = choice(posted.text("choice"));
		var lines = words.of(register, book.lines(actor, register, choice, 0, MOST));
		var name = "register-%s-%d-%s%s.csv".formatted(register.agency(), register.year(), register.group(),
				choice == Choice.ALL ? "" : PART);
		return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
				.cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
				.body(words.table(lines).getBytes(StandardCharsets.UTF_8));
	}

	private static Choice choice(String written) {
		return Stream.of(Choice.values()).filter(each -> each.name().equals(written)).findFirst().orElse(Choice.ALL);
	}
}
