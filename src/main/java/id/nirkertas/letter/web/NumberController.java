package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper gives a letter its number before it is signed, where the office wants one gate for numbers. */
@SignedIn
@Controller
class NumberController {

	private final Letters letters;
	private final NumberingGate gate;
	private final Access access;
	private final Directory directory;
	private final Previews previews;
	private final Panels panels;
	private final AgencyClock days;
	private final Wording wording;

	NumberController(Letters letters, NumberingGate gate, Access access, Directory directory, Previews previews,
			Panels panels, AgencyClock days, Wording wording) {
		this.letters = letters;
		this.gate = gate;
		this.access = access;
		this.directory = directory;
		this.previews = previews;
		this.panels = panels;
		this.days = days;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/number")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return letters.view(letter).state() == LetterState.AWAITING_NUMBER
				? page(actor, letter, List.of(), model)
				: "redirect:/letters/" + letter;
	}

	@PostMapping("/letters/{id}/number")
	String give(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			redirect.addFlashAttribute("done", wording.say("letter.gate.done", gate.number(actor, letter).text()));
			return "redirect:/letters/" + letter;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, letter, List.of(fault(refusal)), model);
		}
	}

	/** Its number is void or too old: whoever was to sign it sends it to the keepers again. */
	@PostMapping("/letters/{id}/number/again")
	String askAgain(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			gate.askAgain(actor, letter);
			redirect.addFlashAttribute("done", "letter.gate.asked");
			return "redirect:/letters/" + letter;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, letter, List.of(fault(refusal)), model);
		}
	}

	private FormFault fault(RefusedException refusal) {
		return new FormFault("", wording.say(refusal.code(), refusal.details().toArray()));
	}

	private String page(Actor actor, DocumentId id, List<FormFault> faults, Model model) {
		var letter = letters.view(id);
		var signatory = letter.content().signatory();
		if (signatory == null) {
			return "redirect:/letters/" + id;
		}
		model.addAttribute("letter", letter);
		model.addAttribute("faults", faults);
		model.addAttribute("signatory", directory.position(signatory).title());
		model.addAttribute("register", gate.registerOf(id).orElse(null));
		model.addAttribute("given", gate.numberOf(id).orElse(null));
		model.addAttribute("expected", gate.expected(id).orElse(""));
		model.addAttribute("doubts",
				letters.doubts(id).stream().map(each -> wording.say(each.code(), each.details().toArray())).toList());
		model.addAttribute("panels", panels.of(Panel.Page.NUMBER, id, actor));
		model.addAttribute("today", days.today(directory.agencyOf(signatory).id()));
		model.addAttribute("refusal", wording.why(gate.mayNumber(actor, id)));
		model.addAttribute("pages", previews.pages(letter));
		model.addAttribute("faces", previews.faces(letter));
		return "letter/number";
	}
}
