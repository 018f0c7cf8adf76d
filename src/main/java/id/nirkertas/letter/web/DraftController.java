package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.WorkingCopies;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafting: every button of the page saves first, so that nothing typed is lost to another act. */
@SignedIn
@Controller
class DraftController {

	private final Letters letters;
	private final WorkingCopies copies;
	private final Access access;
	private final DraftPage page;
	private final DraftActs acts;
	private final PositionNames names;
	private final AddresseeButtons buttons;

	DraftController(Letters letters, WorkingCopies copies, Access access, DraftPage page, DraftActs acts,
			PositionNames names, AddresseeButtons buttons) {
		this.letters = letters;
		this.copies = copies;
		this.access = access;
		this.page = page;
		this.acts = acts;
		this.names = names;
		this.buttons = buttons;
	}

	@GetMapping("/letters/{id}/draft")
	String show(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "0") int rows,
			@RequestParam(defaultValue = "") String related, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		page.seek(actor, related, model);
		return letters.mayChange(actor, letter).isAllowed()
				? page.show(actor, letter, rows, model)
				: "redirect:/letters/" + letter;
	}

	@PostMapping("/letters/{id}/draft")
	String save(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable MultipartFile word, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var posted = buttons.pressed(actor, sent);
		var form = DraftForm.of(posted);
		var chosen = ChosenFile.of(file);
		try {
			copies.save(actor, letter, form.pressed(names, letters.view(letter).content().body(), posted));
		} catch (RefusedException refusal) {
			if (refusal.code().equals("letter.changed-meanwhile")) {
				return acts.conflict(actor, letter, form, chosen, model, response);
			}
			if (acts.isSubmittedBefore(actor, letter, posted, chosen, refusal, redirect)) {
				return "redirect:/letters/" + letter;
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page.again(actor, letter, form, page.faults(page.fault(refusal), letter, chosen), model);
		}
		return acts.act(actor, letter, posted, chosen, ChosenFile.of(word), model, response, redirect);
	}
}
