package id.nirkertas.review.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.Reviews;
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

/** The chain a draft will take, and the units its drafter asks beside those who are asked anyway. */
@SignedIn
@Controller
class CoordinationController {

	private final Coordination coordination;
	private final Reviews reviews;
	private final ChainLines lines;
	private final ChainGaps gaps;
	private final Letters letters;
	private final Access access;
	private final NamedPositions named;
	private final Wording wording;

	CoordinationController(Coordination coordination, Reviews reviews, ChainLines lines, ChainGaps gaps, Letters letters,
			Access access, NamedPositions named, Wording wording) {
		this.coordination = coordination;
		this.reviews = reviews;
		this.lines = lines;
		this.gaps = gaps;
		this.letters = letters;
		this.access = access;
		this.named = named;
		this.wording = wording;
	}

	@GetMapping("/letters/{id}/coordination")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return page(actor, letter, "", List.of(), model);
	}

	/** Either of a position that is typed, or without one that was added, by its id. */
	@PostMapping("/letters/{id}/coordination")
	String change(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String remove, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			if (remove.isEmpty()) {
				coordination.add(actor, letter, meant(unit).id());
				redirect.addFlashAttribute("done", "review.coordination.done.added");
			} else {
				coordination.of(letter).stream().filter(position -> position.toString().equals(remove))
						.forEach(position -> coordination.remove(actor, letter, position));
				redirect.addFlashAttribute("done", "review.coordination.done.removed");
			}
			return "redirect:/letters/" + letter + "/coordination";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(refusal.code().startsWith("review.coordination.") ? "unit" : "",
					wording.say(refusal.code(), refusal.details().toArray()));
			return page(actor, letter, unit, List.of(fault), model);
		}
	}

	private Position meant(String unit) {
		return named.named(unit.strip()).orElseThrow(() -> unit.isBlank()
				? new RefusedException("review.coordination.nobody")
				: new RefusedException("review.coordination.unknown", unit.strip()));
	}

	private String page(Actor actor, DocumentId id, String unit, List<FormFault> faults, Model model) {
		var may = coordination.mayChange(actor, id);
		model.addAttribute("letter", letters.view(id));
		model.addAttribute("chain", lines.of(id));
		model.addAttribute("gaps", gaps.of(id));
		model.addAttribute("isLong", reviews.view(id).isLong());
		model.addAttribute("added", coordination.of(id));
		model.addAttribute("idle", coordination.idle(id));
		model.addAttribute("mayChange", may.isAllowed());
		model.addAttribute("why", wording.why(may));
		model.addAttribute("positions", may.isAllowed() ? named.all() : List.of());
		model.addAttribute("unit", unit);
		model.addAttribute("faults", faults);
		return "review/coordination";
	}
}
