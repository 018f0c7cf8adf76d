package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.classification.Classification;
import id.nirkertas.classification.Code;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an incoming letter: its paper, its facts, and what its addressee may do. */
@SignedIn
@Controller
class IncomingController {

	private final Registry registry;
	private final Directory directory;
	private final Classification classification;
	private final Access access;
	private final Panels panels;

	IncomingController(Registry registry, Directory directory, Classification classification, Access access, Panels panels) {
		this.registry = registry;
		this.directory = directory;
		this.classification = classification;
		this.access = access;
		this.panels = panels;
	}

	/** Opening it is the proof that it was read, so the addressee's look is kept here. */
	@GetMapping("/incoming/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var incoming = new DocumentId(id);
		access.requireSight(actor.person(), incoming);
		if (registry.view(incoming).isFirstLook(actor.position())) {
			registry.read(actor, incoming);
		}
		var view = registry.view(incoming);
		var letter = view.letter();
		var page = new ModelAndView("registry/incoming");
		page.addObject("incoming", view);
		page.addObject("letter", letter);
		page.addObject("agency", directory.unit(view.agency()));
		page.addObject("addressee", directory.position(letter.addressee()));
		page.addObject("mine", letter.addressee().equals(actor.position()));
		page.addObject("code", classification.code(letter.classification()).map(Code::title).orElse(""));
		page.addObject("pages", view.pages());
		page.addObject("mayDecide", registry.mayDecide(actor, incoming));
		page.addObject("origin", Optional.ofNullable(letter.origin())
				.filter(origin -> access.maySee(actor.person(), origin).isAllowed()).orElse(null));
		page.addObject("panels", panels.of(Panel.Page.INCOMING, incoming, actor));
		return page;
	}

	@PostMapping("/incoming/{id}/note")
	String note(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var incoming = new DocumentId(id);
		access.requireSight(actor.person(), incoming);
		registry.note(actor, incoming);
		flash.addFlashAttribute("done", "registry.done.noted");
		return "redirect:/incoming/" + id;
	}
}
