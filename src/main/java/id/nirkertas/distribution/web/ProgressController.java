package id.nirkertas.distribution.web;

import id.nirkertas.access.Access;
import id.nirkertas.distribution.Distribution;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How far a letter to many has come, for whoever may see the letter. */
@SignedIn
@Controller
class ProgressController {

	private final Distribution distribution;
	private final Access access;

	ProgressController(Distribution distribution, Access access) {
		this.distribution = distribution;
		this.access = access;
	}

	/** A piece of the letter's page. */
	@GetMapping("/letters/{id}/deliveries/progress")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		var progress = distribution.progress(letter).orElseThrow(() -> new NoSuchElementException("No batch of " + letter));
		return new ModelAndView("distribution/progress :: line", Map.of("letter", letter, "progress", progress));
	}
}
