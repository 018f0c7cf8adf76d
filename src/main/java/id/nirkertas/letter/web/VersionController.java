package id.nirkertas.letter.web;

import id.nirkertas.access.Access;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
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

	private final Letters letters;
	private final Versions versions;
	private final Access access;
	private final SavedFields fields;
	private final ShownLetters shownLetters;
	private final VersionPaper papers;

	VersionController(Letters letters, Versions versions, Access access, SavedFields fields,
			ShownLetters shownLetters, VersionPaper papers) {
		this.letters = letters;
		this.versions = versions;
		this.access = access;
		this.fields = fields;
		this.shownLetters = shownLetters;
		this.papers = papers;
	}

	@GetMapping("/letters/{id}/versions")
	String list(@PathVariable UUID id, Actor actor, @RequestParam(required = false) @Nullable Integer before,
			@RequestParam(required = false) @Nullable Integer after, Model model) {
		var shown = shownLetters.require(actor, id);
		if (before != null && after != null) {
			return "redirect:/letters/%s/versions/%d/%d".formatted(shown.id(), before, after);
		}
		frame(shown, model);
		return "letter/versions";
	}

	@GetMapping("/letters/{id}/versions/{number}")
	String show(@PathVariable UUID id, @PathVariable int number, Actor actor, Model model) {
		var shown = shownLetters.require(actor, id);
		shown.mustHave(number);
		var letter = shown.id();
		var text = versions.text(letter, number);
		frame(shown, model);
		model.addAttribute("text", text);
		model.addAttribute("fields", fields.of(text.kind(), text.content(), shown.letter().drafter()));
		model.addAttribute("pages", papers.pages(letter, number));
		model.addAttribute("mayTakeBack", letters.mayChange(actor, letter).isAllowed());
		return "letter/version";
	}

	@GetMapping("/letters/{id}/versions/{number}/pages/{page}")
	ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int number, @PathVariable int page, Actor actor) {
		var shown = shownLetters.require(actor, id);
		shown.mustHave(number);
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.noStore())
				.body(papers.picture(shown.id(), number, page));
	}

	@GetMapping("/letters/{id}/versions/{before}/{after}")
	String compare(@PathVariable UUID id, @PathVariable int before, @PathVariable int after, Actor actor, Model model) {
		var shown = shownLetters.require(actor, id);
		shown.mustHave(before);
		shown.mustHave(after);
		var comparison = versions.compare(shown.id(), before, after).orElseThrow(NoSuchElementException::new);
		frame(shown, model);
		model.addAttribute("comparison", comparison);
		model.addAttribute("sides", sides(shown, before, after));
		return "letter/comparison";
	}

	@PostMapping("/letters/{id}/versions/{number}/copy")
	String takeBack(@PathVariable UUID id, @PathVariable int number, Actor actor, RedirectAttributes redirect) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		versions.takeBack(actor, letter, number);
		redirect.addFlashAttribute("done", "letter.done.taken-back");
		return "redirect:/letters/" + letter + "/draft";
	}

	private List<VersionView> sides(ShownLetters.Shown shown, int before, int after) {
		var sides = new ArrayList<VersionView>();
		for (var number : List.of(before, after)) {
			shown.versions().stream().filter(each -> each.number() == number).forEach(sides::add);
		}
		return sides;
	}

	private static void frame(ShownLetters.Shown shown, Model model) {
		model.addAttribute("letter", shown.letter());
		model.addAttribute("versions", shown.versions());
		model.addAttribute("until", shown.until());
	}
}
