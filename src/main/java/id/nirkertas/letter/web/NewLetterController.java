package id.nirkertas.letter.web;

import id.nirkertas.letter.Answering;
import id.nirkertas.letter.Begun;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.WorkingCopies;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page for a new letter: sent twice it begins one letter, and what was changed on it meanwhile is not lost. */
@SignedIn
@Controller
class NewLetterController {

	private final Letters letters;
	private final WorkingCopies copies;
	private final LetterRights rights;
	private final Answering answering;
	private final DraftPage page;
	private final DraftActs acts;
	private final PositionNames names;
	private final AddresseeButtons buttons;

	NewLetterController(Letters letters, WorkingCopies copies, LetterRights rights, Answering answering, DraftPage page,
			DraftActs acts, PositionNames names, AddresseeButtons buttons) {
		this.letters = letters;
		this.copies = copies;
		this.rights = rights;
		this.answering = answering;
		this.page = page;
		this.acts = acts;
		this.names = names;
		this.buttons = buttons;
	}

	@GetMapping("/letters/new")
	String blank(Actor actor, @RequestParam(defaultValue = "") String kind,
			@RequestParam(required = false) @Nullable UUID answers,
			@RequestParam(required = false) @Nullable UUID about, Model model) {
		rights.mayAct(actor).orThrow();
		var cause = answers == null ? about : answers;
		if (cause == null) {
			return page.blank(actor, kind, model);
		}
		var incoming = new DocumentId(cause);
		var content = answers == null ? answering.note(actor, incoming) : answering.of(actor, incoming);
		return page.begin(actor, DraftForm.begun(content, names), UUID.randomUUID(), List.of(), model);
	}

	@PostMapping("/letters/new")
	String begin(Actor actor, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable MultipartFile word, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var posted = buttons.pressed(actor, sent);
		var form = DraftForm.of(posted);
		var newForm = DraftForm.newForm(posted);
		var chosen = ChosenFile.of(file);
		var id = DocumentId.of(actor.person(), "letter", newForm);
		try {
			var begun = copies.begin(actor, id, form.pressed(names, Body.EMPTY, posted));
			if (begun == Begun.NEW || letters.mayChange(actor, id).isAllowed()) {
				return begun == Begun.OTHER
						? acts.conflict(actor, id, form, chosen, model, response)
						: acts.act(actor, id, posted, chosen, ChosenFile.of(word), model, response, redirect);
			}
			if (begun == Begun.SAME && (chosen == null || chosen.liesBeside(letters.view(id)))) {
				return "redirect:/letters/" + id;
			}
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page.begin(actor, form, newForm, page.faults(page.fault(refusal), id, chosen), model);
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page.begin(actor, form, UUID.randomUUID(), page.faults(page.used(id), id, chosen), model);
	}
}
