package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The signature: what is looked at before it in sentences, the passphrase, done. A refusal stays on this page. */
@SignedIn
@Controller
class SignatureController {

	private final Letters letters;
	private final NumberingGate gate;
	private final Access access;
	private final Previews previews;
	private final Panels panels;
	private final Wording wording;

	SignatureController(Letters letters, NumberingGate gate, Access access, Previews previews, Panels panels,
			Wording wording) {
		this.letters = letters;
		this.gate = gate;
		this.access = access;
		this.previews = previews;
		this.panels = panels;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/signature")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return letters.view(letter).state() == LetterState.SIGNED
				? "redirect:/letters/" + letter
				: page(actor, letter, List.of(), model);
	}

	@PostMapping("/letters/{id}/signature")
	String sign(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String passphrase, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			if (passphrase.isEmpty()) {
				throw new RefusedException("letter.passphrase-missing");
			}
			var signed = letters.sign(actor, letter, passphrase.toCharArray());
			redirect.addFlashAttribute("done", wording.say("letter.done.signed", signed.number()));
			return "redirect:/letters/" + letter;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(actor, letter, List.of(fault(refusal)), model);
		}
	}

	private FormFault fault(RefusedException refusal) {
		var field = refusal.code().contains("passphrase") ? "passphrase" : "";
		return new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()));
	}

	private String page(Actor actor, DocumentId id, List<FormFault> faults, Model model) {
		var letter = letters.view(id);
		var preflight = letters.preflight(actor, id);
		var mayEdit = letters.mayChange(actor, id).isAllowed();
		model.addAttribute("letter", letter);
		model.addAttribute("kept", gate.isKept(id));
		model.addAttribute("faults", faults);
		model.addAttribute("checks", preflight.checks().stream()
				.map(check -> new Sentence(wording.say(check.code(), check.details().toArray()), check.passed(),
						check.doubtful(), check.code().startsWith("letter.preflight.certificate."),
						mayEdit ? DraftPage.input(check.field()) : ""))
				.toList());
		model.addAttribute("clear", preflight.isClear());
		model.addAttribute("refusal", wording.why(letters.maySign(actor, id)));
		model.addAttribute("pages", previews.pages(letter));
		model.addAttribute("faces", previews.faces(letter));
		model.addAttribute("panels", panels.of(Panel.Page.LETTER, id, actor));
		return "letter/signature";
	}

	/**
	 * @param key   whether it is about the key, which its owner sees to on a page of its own
	 * @param input of the draft's page where it can be mended; empty where the letter does not lie open before who looks
	 */
	record Sentence(String words, boolean passed, boolean doubtful, boolean key, String input) {
	}
}
