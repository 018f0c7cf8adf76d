package id.nirkertas.review.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paper in the middle, the chain at the side, two buttons: initial, or return with a remark. */
@SignedIn
@Controller
class ReviewController {

	private static final Set<String> REMARK_FAULTS = Set.of("review.remark-missing", "review.remark-too-long");

	/** The usual reasons to tick; each is a key of the messages under review.reason. */
	static final List<String> REASONS = List.of("addressee", "signatory", "classification", "wording", "figures", "basis",
			"attachment", "copies", "authority");

	private final Reviews reviews;
	private final AbsenceChoices absent;
	private final ReviewEdits edits;
	private final Letters letters;
	private final Access access;
	private final ChainLines lines;
	private final Wording wording;

	ReviewController(Reviews reviews, AbsenceChoices absent, ReviewEdits edits, Letters letters, Access access,
			ChainLines lines, Wording wording) {
		this.reviews = reviews;
		this.absent = absent;
		this.edits = edits;
		this.letters = letters;
		this.access = access;
		this.lines = lines;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/review")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, List.of(), "", List.of(), model);
	}

	@PostMapping("/letters/{id}/review")
	String act(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String version,
			@RequestParam(defaultValue = "") String act, @RequestParam(required = false) @Nullable List<String> reason,
			@RequestParam(defaultValue = "") String remark, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var ticked = REASONS.stream().filter(each -> reason != null && reason.contains(each)).toList();
		try {
			redirect.addFlashAttribute("done", switch (act) {
				case "return" -> {
					reviews.returnForChange(actor, letter, ticked.stream().map(each -> "review.reason." + each).toList(),
							remark);
					yield "review.done.returned";
				}
				case "edit" -> {
					edits.takeUp(actor, letter);
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
			return page(actor, letter, ticked, remark, List.of(fault), model);
		}
	}

	private String page(Actor actor, DocumentId id, List<String> ticked, String remark, List<FormFault> faults,
			Model model) {
		var letter = letters.view(id);
		model.addAttribute("letter", letter);
		model.addAttribute("faults", faults);
		model.addAttribute("reasons", REASONS);
		model.addAttribute("ticked", ticked);
		model.addAttribute("remark", remark);
		model.addAttribute("mayInitial", reviews.mayInitial(actor, id).isAllowed());
		model.addAttribute("mayReturn", reviews.mayReturn(actor, id).isAllowed());
		model.addAttribute("why", wording.why(letter.state() == LetterState.READY_TO_SIGN
				? reviews.mayReturn(actor, id)
				: reviews.mayInitial(actor, id)));
		model.addAttribute("changes", letter.version() == 0 ? null : reviews.look(actor, id).orElse(null));
		model.addAttribute("chain", lines.of(id));
		model.addAttribute("help", !absent.of(actor, id).isNone());
		model.addAttribute("remarks", reviews.view(id).remarks());
		var pages = letters.pages(id);
		model.addAttribute("pages", IntStream.rangeClosed(1, pages).boxed().toList());
		model.addAttribute("faces", Collections.nCopies(pages, letter.revision()));
		return "review/review";
	}
}
