package id.nirkertas.review.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Passage;
import id.nirkertas.letter.Passages;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.Correction;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.review.UsualReasons;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paper in the middle, the chain at the side, two buttons: initial, or return with a remark. */
@SignedIn
@Controller
class ReviewController {

	private static final Set<LetterState> AFTER_INITIALS = Set.of(LetterState.AWAITING_NUMBER, LetterState.READY_TO_SIGN);
	private static final Set<String> REMARK_FAULTS = Set.of("review.remark-missing", "review.remark-too-long");

	private final Reviews reviews;
	private final Corrections corrections;
	private final CorrectionLines tasks;
	private final UsualReasons reasons;
	private final Passages passages;
	private final AbsenceChoices absent;
	private final ReviewEdits edits;
	private final Letters letters;
	private final Access access;
	private final ChainLines lines;
	private final Panels panels;
	private final Wording wording;

	ReviewController(Reviews reviews, Corrections corrections, CorrectionLines tasks, UsualReasons reasons,
			Passages passages, AbsenceChoices absent, ReviewEdits edits, Letters letters, Access access, ChainLines lines,
			Panels panels, Wording wording) {
		this.reviews = reviews;
		this.corrections = corrections;
		this.tasks = tasks;
		this.reasons = reasons;
		this.passages = passages;
		this.absent = absent;
		this.edits = edits;
		this.letters = letters;
		this.access = access;
		this.lines = lines;
		this.panels = panels;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/review")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, ReviewForm.EMPTY, List.of(), model);
	}

	@PostMapping("/letters/{id}/review")
	String act(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String version,
			@RequestParam(defaultValue = "") String act, @RequestParam MultiValueMap<String, String> sent, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var form = ReviewForm.of(sent);
		try {
			redirect.addFlashAttribute("done", switch (act) {
				case "return" -> {
					reviews.returnForChange(actor, letter, version,
							form.objections(reasons.of(letter), corrections.reopenable(actor, letter)));
					yield "review.done.returned";
				}
				case "edit" -> {
					edits.takeUp(actor, letter, version);
					yield "review.done.taken-up";
				}
				case "initial" -> {
					reviews.initial(actor, letter, version);
					yield "review.done.initialled";
				}
				default -> throw new RefusedException("review.unknown-act");
			});
			return "redirect:/letters/" + letter + (act.equals("edit") ? "/draft" : "");
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(REMARK_FAULTS.contains(refusal.code()) ? "remark" : "",
					wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, letter, form, List.of(fault), model);
		}
	}

	private String page(Actor actor, DocumentId id, ReviewForm form, List<FormFault> faults, Model model) {
		var letter = letters.view(id);
		model.addAttribute("letter", letter);
		model.addAttribute("faults", faults);
		model.addAttribute("reasons", form.shown(reasons.of(id)));
		var parts = letter.version() == 0 ? List.<Passage>of() : passages.of(id, letter.version());
		model.addAttribute("form", form);
		model.addAttribute("parts", parts);
		model.addAttribute("homeless", form.homeless(parts));
		model.addAttribute("mine", tasks.mine(id, actor));
		model.addAttribute("inherited", tasks.inherited(id, actor));
		model.addAttribute("others", corrections.of(id).size() - corrections.reopenable(actor, id).size());
		model.addAttribute("mayInitial", reviews.mayInitial(actor, id).isAllowed());
		model.addAttribute("mayReturn", reviews.mayReturn(actor, id).isAllowed());
		model.addAttribute("why", wording.why(AFTER_INITIALS.contains(letter.state())
				? reviews.mayReturn(actor, id)
				: reviews.mayInitial(actor, id)));
		model.addAttribute("changes", letter.version() == 0 ? null : reviews.look(actor, id).orElse(null));
		model.addAttribute("lookedBefore", reviews.lookedBefore(actor, id).orElse(null));
		model.addAttribute("chain", lines.of(id));
		var choices = absent.of(actor, id);
		model.addAttribute("choices", choices);
		model.addAttribute("help", !choices.isNone());
		var shown = corrections.reopenable(actor, id).stream().map(Correction::version).toList();
		model.addAttribute("remarks", tasks.standing(id, reviews.view(id).remarks()).stream()
				.filter(remark -> !shown.contains(remark.version())).toList());
		model.addAttribute("keeps", edits.keepsInitialsOf(letter));
		model.addAttribute("panels", panels.of(Panel.Page.REVIEW, id, actor));
		var pages = letters.pages(id);
		model.addAttribute("pages", IntStream.rangeClosed(1, pages).boxed().toList());
		model.addAttribute("faces", Collections.nCopies(pages, letter.revision()));
		return "review/review";
	}
}
