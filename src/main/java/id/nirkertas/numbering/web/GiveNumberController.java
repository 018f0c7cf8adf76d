package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.numbering.RegisterSettings;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper gives a letter its number before it is signed: a spare one, or one between two others. */
@WithDuty(Duty.REGISTRAR)
@Controller
class GiveNumberController {

	private static final String INSERTED = "inserted";
	private static final String NEXT = "next";
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("numbering.reason-missing", "reason"),
			Map.entry("numbering.reason-long", "reason"), Map.entry("numbering.reason-signs", "reason"),
			Map.entry("numbering.give.not-waiting", "letter"),
			Map.entry("numbering.give.other-register", "letter"), Map.entry("numbering.give.has-number", "letter"),
			Map.entry("numbering.give.day", "on"), Map.entry("numbering.give.office", "on"),
			Map.entry("numbering.give.order", "on"),
			Map.entry("numbering.no-day", "on"), Map.entry("numbering.give.neighbours", "on"),
			Map.entry("numbering.give.passed", "number"), Map.entry("numbering.spare.unknown", "number"),
			Map.entry("numbering.free-no-more", "number"), Map.entry("numbering.give.no-number", "number"),
			Map.entry("numbering.suffix.none", "after"), Map.entry("numbering.suffix.last", "after"),
			Map.entry("numbering.suffix.open", "after"), Map.entry("numbering.suffix.day", "on"),
			Map.entry("numbering.text-stands", "number"), Map.entry("numbering.spare.over", "number"),
			Map.entry("numbering.suffix.full", "after"));

	private final RegisterScope scope;
	private final RegisterBook book;
	private final SpareNumbers spares;
	private final GivenNumbers given;
	private final RegisterSettings settings;
	private final RegisterList list;
	private final RegisterYears years;
	private final Wording wording;

	GiveNumberController(RegisterScope scope, RegisterBook book, SpareNumbers spares, GivenNumbers given,
			RegisterSettings settings, RegisterList list, RegisterYears years, Wording wording) {
		this.scope = scope;
		this.book = book;
		this.spares = spares;
		this.given = given;
		this.settings = settings;
		this.list = list;
		this.years = years;
		this.wording = wording;
	}

	@GetMapping("/registers/numbers")
	String form(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var register = new Posted(asked).register();
		var agency = scope.kept(actor, register);
		years.isKnown(agency, register)
				.and(Verdict.when(!register.group().equals(RegisterRules.AGENDA), "numbering.give.agenda"))
				.and(Verdict.when(list.isCounted(agency, register) || register.year() != years.current(agency),
						"numbering.give.former", register.group()))
				.and(Verdict.when(list.isOpen(agency, register), "numbering.give.closed",
						Integer.toString(register.year()), settings.backDays(agency)))
				.orThrow();
		var fresh = new LinkedMultiValueMap<String, String>(asked);
		fresh.addIfAbsent("on", list.reach(agency, register).getValue().toString());
		return show(new Posted(fresh), actor, List.of(), model);
	}

	@PostMapping("/registers/numbers")
	String give(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			redirect.addFlashAttribute("done", wording.say("numbering.give.done", given(actor, posted)));
			return BookAddress.redirect(posted.register());
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(posted, actor, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	private String given(Actor actor, Posted posted) {
		var letter = id(posted.text("letter"), "numbering.give.not-waiting");
		var on = posted.day("on").orElseThrow(() -> new RefusedException("numbering.no-day"));
		if (posted.text("number").equals(INSERTED)) {
			return given.insert(actor, new DocumentId(letter), posted.register(), posted.number("after"), on,
					posted.text("reason")).text();
		}
		if (posted.text("number").equals(NEXT)) {
			return given.nextOn(actor, new DocumentId(letter), posted.register(), on, posted.text("reason")).text();
		}
		var number = posted.text("number").split(" ", 2);
		var hold = id(number[0], "numbering.give.no-number");
		var ordinal = number.length == 2 && number[1].matches("\\d{1,9}") ? Integer.parseInt(number[1]) : 0;
		return given.give(actor, new DocumentId(letter), hold, ordinal, on, posted.text("reason")).text();
	}

	private static UUID id(String written, String refusal) {
		try {
			return UUID.fromString(written);
		} catch (IllegalArgumentException e) {
			throw new RefusedException(refusal);
		}
	}

	private String show(Posted posted, Actor actor, List<FormFault> faults, Model model) {
		var register = posted.register();
		var agency = scope.kept(actor, register);
		var reach = list.reach(agency, register);
		var before = register.in(register.year() - 1);
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("agency", agency);
		model.addAttribute("form", posted);
		model.addAttribute("spares", spares.offers(register));
		var letters = WaitingChoice.of(book.waiting(actor, register), posted.text("q"), posted.text("letter"));
		model.addAttribute("choice", letters);
		model.addAttribute("letters", letters.shown());
		model.addAttribute("suffixes", settings.of(agency).suffixes());
		model.addAttribute("earliest", reach.getKey());
		model.addAttribute("latest", reach.getValue());
		model.addAttribute("before", list.isOpen(agency, before) ? before : null);
		model.addAttribute("faults", faults);
		return "numbering/give";
	}
}
