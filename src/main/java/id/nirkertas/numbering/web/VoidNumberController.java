package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper makes a number void: that of a letter which is not signed, or a spare one. */
@WithDuty(Duty.REGISTRAR)
@Controller
class VoidNumberController {

	private static final Map<String, String> FIELDS = Map.of("numbering.reason-missing", "reason", "numbering.reason-long",
			"reason", "numbering.reason-signs", "reason");

	private final RegisterScope scope;
	private final GivenNumbers given;
	private final SpareNumbers spares;
	private final Numbering numbering;
	private final RegisterBook book;
	private final Wording wording;

	VoidNumberController(RegisterScope scope, GivenNumbers given, SpareNumbers spares, Numbering numbering,
			RegisterBook book, Wording wording) {
		this.scope = scope;
		this.given = given;
		this.spares = spares;
		this.numbering = numbering;
		this.book = book;
		this.wording = wording;
	}

	/** Of the letter that the address names, or of one number of a hold. */
	@GetMapping("/registers/void")
	String form(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var posted = new Posted(asked);
		var unknown = !posted.text("hold").isEmpty() && number(posted).isEmpty();
		return show(posted, actor,
				unknown ? List.of(new FormFault("", wording.say("numbering.spare.unknown"))) : List.of(), model);
	}

	@PostMapping("/registers/void")
	String annul(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			if (posted.text("document").isEmpty()) {
				spares.giveBack(actor, id(posted.text("hold")), posted.number("ordinal"), posted.text("reason"));
			} else {
				given.annul(actor, new DocumentId(id(posted.text("document"))), posted.text("reason"));
			}
			redirect.addFlashAttribute("done", "numbering.annul.done");
			return BookAddress.redirect(posted.register());
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(posted, actor, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	/** Which number it is about; empty where it has none any more. */
	private Optional<LetterNumber> number(Posted posted) {
		return posted.text("document").isEmpty()
				? Optional.of(posted.text("hold")).filter(hold -> !hold.isEmpty())
						.flatMap(hold -> spares.number(id(hold), posted.number("ordinal")))
						.filter(number -> number.register().equals(posted.register()))
				: numbering.numberOf(new DocumentId(id(posted.text("document"))));
	}

	private static UUID id(String written) {
		try {
			return UUID.fromString(written);
		} catch (IllegalArgumentException e) {
			throw new NoSuchElementException("number", e);
		}
	}

	private String show(Posted posted, Actor actor, List<FormFault> faults, Model model) {
		var register = posted.register();
		model.addAttribute("agency", scope.kept(actor, register));
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("form", posted);
		number(posted).filter(number -> number.register().agency().equals(register.agency())).ifPresent(number -> {
			model.addAttribute("number", number);
			model.addAttribute("seen",
					posted.text("document").isEmpty() ? null : book.seen(actor, number.document()).orElse(null));
			model.addAttribute("kept", given.isKept(number.document()));
		});
		model.addAttribute("faults", faults);
		return "numbering/void";
	}
}
