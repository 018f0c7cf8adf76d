package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Begun;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Typed;
import id.nirkertas.letter.WorkingCopies;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a drafting page saves by itself, and what it shows then: the paper as it is now, and what is still missing. */
@SignedIn
@Controller
class WorkingCopyController {

	private final Letters letters;
	private final WorkingCopies copies;
	private final Access access;
	private final HalfTyped halfTyped;
	private final DraftPage page;
	private final PositionNames names;
	private final Wording wording;

	WorkingCopyController(Letters letters, WorkingCopies copies, Access access, HalfTyped halfTyped, DraftPage page,
			PositionNames names, Wording wording) {
		this.letters = letters;
		this.copies = copies;
		this.access = access;
		this.halfTyped = halfTyped;
		this.page = page;
		this.names = names;
		this.wording = wording;
	}

	@PostMapping("/letters/{id}/draft/copy")
	String save(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> posted, Model model,
			HttpServletResponse response) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = DraftForm.of(posted);
		var open = DraftForm.openPage(posted);
		try {
			var taken = halfTyped.take(posted, DraftForm.of(letters.view(letter), names),
					content -> copies.save(actor, letter, new Typed(content, form.revision(), open, false)));
			return page.copy(actor, letter, form, taken, model);
		} catch (RefusedException refusal) {
			return conflict(refusal, letter, model, response);
		}
	}

	/** The first words begin the letter. */
	@PostMapping("/letters/new/copy")
	@Nullable
	String begin(Actor actor, @RequestParam MultiValueMap<String, String> posted, Model model,
			HttpServletResponse response) {
		var form = DraftForm.of(posted);
		var letter = DocumentId.of(actor.person(), "letter", DraftForm.newForm(posted));
		var open = DraftForm.openPage(posted);
		try {
			var taken = halfTyped.take(posted, DraftForm.blank(DraftForm.PLAIN),
					content -> !content.isBlank() && begins(actor, letter,
							new Typed(content, 0, open, false)));
			if (taken.result()) {
				return page.copy(actor, letter, form, taken, model);
			}
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		} catch (RefusedException refusal) {
			return conflict(refusal, letter, model, response);
		}
	}

	private boolean begins(Actor actor, DocumentId letter, Typed typed) {
		if (copies.begin(actor, letter, typed) == Begun.OTHER) {
			throw new RefusedException("letter.changed-meanwhile");
		}
		access.requireSight(actor.person(), letter);
		letters.mayChange(actor, letter).orThrow();
		return true;
	}

	/** Somebody saved first: said at once; where both texts stand beside each other, the button of the page leads. */
	private String conflict(RefusedException refusal, DocumentId letter, Model model, HttpServletResponse response) {
		if (!refusal.code().equals("letter.changed-meanwhile")) {
			throw refusal;
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("sentence", wording.say("letter.saving.changed-meanwhile", letters.view(letter).changedAt()));
		return "letter/saving :: conflict";
	}
}
