package id.nirkertas.numbering.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterLine;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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

	/** In the name of a file that does not hold all lines, for whoever finds it in a folder afterwards. */
	private static final String PART = "-sebagian";

	/** Before the day on which the night looked at the register last. */
	private static final String INSPECTED = "-diperiksa-";

	private final RegisterScope scope;
	private final RegisterBook book;
	private final LineWords words;
	private final DeedWords deeds;
	private final RegisterYears years;
	private final BookKeeping keeping;
	private final RegisterTable table;
	private final OfficeClock clock;

	RegisterBookController(RegisterScope scope, RegisterBook book, LineWords words, DeedWords deeds, RegisterYears years,
			BookKeeping keeping, RegisterTable table, OfficeClock clock) {
		this.scope = scope;
		this.book = book;
		this.words = words;
		this.deeds = deeds;
		this.years = years;
		this.keeping = keeping;
		this.table = table;
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
		var pages = BookPages.of(posted.text("page").equals("all"), posted.number("page"), posted.number("part"), found,
				book.last(register), BookPages.MOST);
		model.addAttribute("agency", agency);
		model.addAttribute("list", scope.list(actor, agency).code());
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("others", others(register));
		model.addAttribute("audit", book.audit(register).orElse(null));
		model.addAttribute("partly", choice != Choice.ALL || pages.isPartly());
		model.addAttribute("per", deeds.moment(register, clock.now()));
		model.addAttribute("printedBy", deeds.named(actor));
		model.addAttribute("choice", choice);
		model.addAttribute("choices", Choice.values());
		model.addAttribute("pages", pages);
		model.addAttribute("found", found);
		model.addAttribute("lines", words.of(register, lines(actor, register, choice, pages)));
		keeping.show(register, agency, actor, model);
		return "numbering/book";
	}

	private List<RegisterLine> lines(Actor actor, NumberRegister register, Choice choice, BookPages pages) {
		var part = pages.part();
		if (part != null) {
			return book.lines(actor, register, choice, part);
		}
		return pages.whole()
				? book.lines(actor, register, choice, 0, BookPages.MOST)
				: book.lines(actor, register, choice, (pages.page() - 1) * BookPages.ON_A_PAGE, BookPages.ON_A_PAGE);
	}

	/** Its other years, and itself. */
	private List<NumberRegister> others(NumberRegister register) {
		return Stream.concat(Stream.of(register), book.registers(register.agency()).stream())
				.filter(each -> each.group().equals(register.group())).distinct()
				.sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
	}

	@GetMapping("/registers/book.csv")
	ResponseEntity<Resource> table(@RequestParam MultiValueMap<String, String> asked, Actor actor) throws IOException {
		var posted = new Posted(asked);
		var register = posted.register();
		years.isKnown(scope.agency(actor, register), register).orThrow();
		var choice = choice(posted.text("choice"));
		var name = "register-%s-%d-%s%s%s.csv".formatted(register.agency(), register.year(), register.group(),
				book.inspected(register).flatMap(each -> Optional.ofNullable(each.at()))
						.map(at -> INSPECTED + LocalDate.ofInstant(at, deeds.zone(register)))
						.orElse(""),
				choice == Choice.ALL ? "" : PART);
		var file = table.write(actor, register, choice);
		return ResponseEntity.ok().contentLength(Files.size(file))
				.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
				.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	private static Choice choice(String written) {
		return Stream.of(Choice.values()).filter(each -> each.name().equals(written)).findFirst().orElse(Choice.ALL);
	}
}
