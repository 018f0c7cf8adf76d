package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a letter: all of them, one as it was, two beside each other. Who may see the letter may see them. */
@SignedIn
@Controller
@OpenToFormer
class VersionController {

	private static final int WIDTH = 1100;

	private final Letters letters;
	private final Versions versions;
	private final Access access;
	private final SavedFields fields;
	private final Previews previews;

	VersionController(Letters letters, Versions versions, Access access, SavedFields fields, Previews previews) {
		this.letters = letters;
		this.versions = versions;
		this.access = access;
		this.fields = fields;
		this.previews = previews;
	}

	@GetMapping("/letters/{id}/versions")
	String list(@PathVariable UUID id, Actor actor, @RequestParam(required = false) @Nullable Integer before,
			@RequestParam(required = false) @Nullable Integer after, Model model) {
		var letter = seen(actor, id);
		if (before != null && after != null) {
			return "redirect:/letters/%s/versions/%d/%d".formatted(letter, before, after);
		}
		frame(letter, model);
		return "letter/versions";
	}

	@GetMapping("/letters/{id}/versions/{number}")
	String show(@PathVariable UUID id, @PathVariable int number, Actor actor, Model model) {
		var letter = seen(actor, id);
		var text = versions.text(letter, number);
		frame(letter, model);
		model.addAttribute("text", text);
		model.addAttribute("fields", fields.of(text.kind(), text.content(), letters.view(letter).drafter()));
		model.addAttribute("pages", IntStream.rangeClosed(1, pages(letter, number)).boxed().toList());
		model.addAttribute("mayTakeBack", letters.mayChange(actor, letter).isAllowed());
		return "letter/version";
	}

	/** Words that the fonts no longer have, or a kind that is gone, cannot be printed; the text stands there all the same. */
	private int pages(DocumentId letter, int number) {
		try {
			return versions.paper(letter, number).pages();
		} catch (RefusedException unprintable) {
			return 0;
		}
	}

	@GetMapping("/letters/{id}/versions/{number}/pages/{page}")
	ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int number, @PathVariable int page, Actor actor) {
		var letter = seen(actor, id);
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.noStore())
				.body(previews.drawing(versions.paper(letter, number), page, WIDTH));
	}

	@GetMapping("/letters/{id}/versions/{before}/{after}")
	String compare(@PathVariable UUID id, @PathVariable int before, @PathVariable int after, Actor actor, Model model) {
		var letter = seen(actor, id);
		var comparison = versions.compare(letter, before, after).orElseThrow(NoSuchElementException::new);
		frame(letter, model);
		model.addAttribute("comparison", comparison);
		model.addAttribute("sides", sides(letter, before, after));
		return "letter/comparison";
	}

	@PostMapping("/letters/{id}/versions/{number}/copy")
	String takeBack(@PathVariable UUID id, @PathVariable int number, Actor actor, RedirectAttributes redirect) {
		var letter = seen(actor, id);
		versions.takeBack(actor, letter, number);
		redirect.addFlashAttribute("done", "letter.done.taken-back");
		return "redirect:/letters/" + letter + "/draft";
	}

	private List<VersionView> sides(DocumentId letter, int before, int after) {
		var sides = new ArrayList<VersionView>();
		for (var number : List.of(before, after)) {
			versions.of(letter).stream().filter(each -> each.number() == number).forEach(sides::add);
		}
		return sides;
	}

	private void frame(DocumentId letter, Model model) {
		model.addAttribute("letter", letters.view(letter));
		model.addAttribute("versions", versions.of(letter));
	}

	private DocumentId seen(Actor actor, UUID id) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return letter;
	}
}
