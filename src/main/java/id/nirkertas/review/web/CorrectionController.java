package id.nirkertas.review.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.Correction;
import id.nirkertas.review.CorrectionState;
import id.nirkertas.review.Corrections;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All that reviewers asked for, round by round; the drafter says of each what became of it. */
@SignedIn
@Controller
class CorrectionController {

	private final Corrections corrections;
	private final CorrectionLines lines;
	private final Letters letters;
	private final Access access;
	private final Wording wording;

	CorrectionController(Corrections corrections, CorrectionLines lines, Letters letters, Access access,
			Wording wording) {
		this.corrections = corrections;
		this.lines = lines;
		this.letters = letters;
		this.access = access;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/corrections")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, null, "", List.of(), model);
	}

	@PostMapping("/letters/{id}/corrections/{correction}")
	String answer(@PathVariable UUID id, @PathVariable UUID correction, Actor actor,
			@RequestParam(defaultValue = "") String act, @RequestParam(defaultValue = "") String answer, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var known = corrections.of(letter).stream().filter(each -> each.id().value().equals(correction)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No correction " + correction));
		try {
			redirect.addFlashAttribute("done", switch (act) {
				case "met" -> answered(actor, known, CorrectionState.MET, answer, "review.done.met");
				case "not-followed" ->
					answered(actor, known, CorrectionState.NOT_FOLLOWED, answer, "review.done.not-followed");
				case "unmet" -> answered(actor, known, CorrectionState.OPEN, answer, "review.done.unmet");
				default -> throw new RefusedException("review.unknown-answer");
			});
			return "redirect:/letters/" + letter + "/corrections#c-" + correction;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault("answer-" + correction, wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, letter, correction, answer, List.of(fault), model);
		}
	}

	private String answered(Actor actor, Correction correction, CorrectionState state, String answer, String done) {
		corrections.answer(actor, correction.id(), state, answer);
		return done;
	}

	private String page(Actor actor, DocumentId letter, @Nullable UUID typedOn, String typed, List<FormFault> faults,
			Model model) {
		model.addAttribute("letter", letters.view(letter));
		model.addAttribute("rounds", lines.rounds(letter, actor));
		model.addAttribute("open", corrections.open(letter).size());
		model.addAttribute("mayAnswer", corrections.mayAnswer(actor, letter).isAllowed());
		model.addAttribute("faults", faults);
		model.addAttribute("typedOn", typedOn == null ? "" : typedOn.toString());
		model.addAttribute("typed", typed);
		return "review/corrections";
	}
}
