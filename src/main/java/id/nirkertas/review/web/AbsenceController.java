package id.nirkertas.review.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.AbsentReviewers;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
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

/** What can be done about a reviewer who has no time: pass the review on, take it back, let the letter go on without them. */
@SignedIn
@Controller
class AbsenceController {

	private final AbsentReviewers absent;
	private final AbsenceChoices choices;
	private final ReviewEdits edits;
	private final ChainLines lines;
	private final Letters letters;
	private final Access access;
	private final Wording wording;

	AbsenceController(AbsentReviewers absent, AbsenceChoices choices, ReviewEdits edits, ChainLines lines, Letters letters,
			Access access, Wording wording) {
		this.absent = absent;
		this.choices = choices;
		this.edits = edits;
		this.lines = lines;
		this.letters = letters;
		this.access = access;
		this.wording = wording;
	}

	/**
	 * What a form says.
	 *
	 * @param position to whom it is passed on, or who is skipped
	 */
	record Form(String act, String position, String note, String reason) {

		static final Form EMPTY = new Form("", "", "", "");

		/** Bad input is refused like a choice that is not there. */
		PositionId chosen() {
			try {
				return PositionId.of(position);
			} catch (IllegalArgumentException _) {
				throw new RefusedException("review.absent.choose");
			}
		}

		/** The field that a refusal is about. */
		String field(String code) {
			return switch (code) {
				case "review.skip-reason-missing", "review.give-back-reason-missing" -> "reason";
				case "review.words-too-long" -> act.equals("delegate") ? "note" : "reason";
				default -> "";
			};
		}
	}

	@GetMapping("/letters/{id}/reviewers")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, Form.EMPTY, List.of(), model);
	}

	@PostMapping("/letters/{id}/reviewers")
	String act(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String act,
			@RequestParam(defaultValue = "") String position, @RequestParam(defaultValue = "") String note,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = new Form(act, position, note, reason);
		try {
			redirect.addFlashAttribute("done", done(actor, letter, form));
			return "redirect:/letters/" + letter;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(form.field(refusal.code()), wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, letter, form, List.of(fault), model);
		}
	}

	private String done(Actor actor, DocumentId letter, Form form) {
		return switch (form.act()) {
			case "delegate" -> {
				absent.delegate(actor, letter, form.chosen(), form.note());
				yield "review.done.delegated";
			}
			case "takeBack" -> {
				absent.takeBack(actor, letter);
				yield "review.done.taken-back";
			}
			case "skip" -> {
				absent.skip(actor, letter, form.chosen(), form.reason());
				yield "review.done.skipped";
			}
			case "ask" -> {
				absent.askToSkip(actor, letter);
				yield "review.done.skip-asked";
			}
			case "giveBack" -> {
				edits.giveBack(actor, letter, form.reason());
				yield "review.done.given-back";
			}
			default -> throw new RefusedException("review.absent.choose");
		};
	}

	private String page(Actor actor, DocumentId id, Form form, List<FormFault> faults, Model model) {
		model.addAttribute("letter", letters.view(id));
		model.addAttribute("choices", choices.of(actor, id));
		model.addAttribute("why", wording.say("review.own-letter", actor.position()));
		model.addAttribute("chain", lines.of(id));
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		return "review/reviewers";
	}
}
