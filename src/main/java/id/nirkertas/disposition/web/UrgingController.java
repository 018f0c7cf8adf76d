package id.nirkertas.disposition.web;

import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Urgings;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One click on a node or on its place in the map reminds its recipient. */
@SignedIn
@Controller
class UrgingController {

	private static final String FROM_LETTER = "letter";

	private final Urgings urgings;
	private final NodeSight sight;
	private final NodePage page;
	private final Wording wording;

	UrgingController(Urgings urgings, NodeSight sight, NodePage page, Wording wording) {
		this.urgings = urgings;
		this.sight = sight;
		this.page = page;
		this.wording = wording;
	}

	/** @param from "letter" where the button stood on the page of the letter, to which it leads back */
	@PostMapping("/dispositions/{id}/reminder")
	ModelAndView urge(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Actor actor,
			RedirectAttributes flash) {
		var node = sight.require(actor, new NodeId(id));
		try {
			urgings.urge(actor, node.id());
		} catch (RefusedException refused) {
			var shown = page.show(actor, node.id(), null, null,
					List.of(new FormFault("", wording.say(refused.code(), refused.details().toArray()))));
			shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return shown;
		}
		flash.addFlashAttribute("done", "disposition.done.urged");
		return new ModelAndView(from.equals(FROM_LETTER)
				? "redirect:/incoming/" + node.letter()
				: "redirect:/dispositions/" + id);
	}
}
