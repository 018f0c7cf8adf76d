package id.nirkertas.review.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.review.ChainTemplates;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All templates of chains, and for each agency whether initials count on after a reviewer changed the text. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY})
@Controller
class ChainListController {

	private final ChainTemplates templates;
	private final ReviewEdits edits;
	private final ChainScopes scopes;
	private final Directory directory;
	private final Wording wording;

	ChainListController(ChainTemplates templates, ReviewEdits edits, ChainScopes scopes, Directory directory,
			Wording wording) {
		this.templates = templates;
		this.edits = edits;
		this.scopes = scopes;
		this.directory = directory;
		this.wording = wording;
	}

	/** @param stages each as a sentence */
	record Line(ChainTemplate template, String kind, String whose, List<String> stages, boolean open) {
	}

	@GetMapping("/chains")
	String list(Actor actor, Model model) {
		model.addAttribute("lines", templates.all().stream().map(template -> line(actor, template)).toList());
		var agencies = templates.agencies(actor).stream().map(Unit::id).toList();
		model.addAttribute("agencies", agencies);
		model.addAttribute("everybody", templates.mayChange(actor, null).isAllowed());
		model.addAttribute("keeping", agencies.stream().filter(edits::keepsInitials).toList());
		return "review/chains";
	}

	private Line line(Actor actor, ChainTemplate template) {
		return new Line(template, scopes.kind(template.scope()), scopes.whose(template.scope()),
				template.stages().stream().map(this::sentence).toList(),
				templates.mayChange(actor, template.scope().agency()).isAllowed());
	}

	private String sentence(Wish wish) {
		var word = wording.name(wish.asked());
		return wish.positions().isEmpty()
				? word
				: word + ": " + String.join(", ",
						wish.positions().stream().map(position -> directory.position(position).title()).toList());
	}

	@PostMapping("/chains")
	String say(Actor actor, @RequestParam(defaultValue = "") String agency, @RequestParam(defaultValue = "") String keeps,
			RedirectAttributes redirect) {
		var meant = directory.agencies().stream().map(Unit::id).filter(id -> id.toString().equals(agency)).findFirst()
				.orElseThrow(() -> new RefusedException("review.template.unknown-choice"));
		edits.keepInitials(actor, meant, keeps.equals("yes"));
		redirect.addFlashAttribute("done", keeps.equals("yes") ? "review.keep.done.kept" : "review.keep.done.void");
		return "redirect:/chains";
	}
}
