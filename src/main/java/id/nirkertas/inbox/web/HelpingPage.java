package id.nirkertas.inbox.web;

import id.nirkertas.inbox.HelpedDesks;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For an assistant: what waits for the heads they prepare for. */
@SignedIn
@Controller
class HelpingPage {

	private final HelpedDesks desks;

	HelpingPage(HelpedDesks desks) {
		this.desks = desks;
	}

	@GetMapping("/inbox/helping")
	String show(@RequestParam(defaultValue = "") String head, Actor actor, Model model) {
		model.addAttribute("entries", desks.of(actor).stream()
				.filter(entry -> head.isEmpty() || entry.through().position().id().toString().equals(head)).toList());
		return "inbox/helping";
	}
}
