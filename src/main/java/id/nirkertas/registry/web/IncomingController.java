package id.nirkertas.registry.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Openings;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An incoming letter is opened by whoever may see it, and its addressee takes note of it. */
@SignedIn
@Controller
@OpenToFormer
class IncomingController {

	private final Registry registry;
	private final IncomingPage page;
	private final Access access;
	private final LastDays lastDays;
	private final Panels panels;
	private final List<Openings> openings;

	IncomingController(Registry registry, IncomingPage page, Access access, LastDays lastDays, Panels panels,
			List<Openings> openings) {
		this.registry = registry;
		this.page = page;
		this.access = access;
		this.lastDays = lastDays;
		this.panels = panels;
		this.openings = openings;
	}

	/** Opening it is the proof that it was read, so the look of the addressee and of its recipients is kept here. */
	@GetMapping("/incoming/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var incoming = new DocumentId(id);
		lastDays.require(actor.person(), incoming);
		if (registry.view(incoming).isFirstLook(actor.position())) {
			registry.read(actor, incoming);
		}
		openings.forEach(each -> each.opened(actor, incoming));
		return page.show(incoming, actor, List.of());
	}

	@PostMapping("/incoming/{id}/note")
	ModelAndView note(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var incoming = new DocumentId(id);
		access.requireSight(actor.person(), incoming);
		try {
			registry.note(actor, incoming);
		} catch (RefusedException refused) {
			return panels.refused(Panel.Page.INCOMING, incoming, actor, refused);
		}
		flash.addFlashAttribute("done", "registry.done.noted");
		return new ModelAndView("redirect:/incoming/" + id);
	}
}
