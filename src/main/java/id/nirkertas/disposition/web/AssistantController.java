package id.nirkertas.disposition.web;

import id.nirkertas.directory.AssistantId;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
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

/** Pembantu saya: a head names who prepares their work, an administrator does it for any head. */
@SignedIn
@Controller
class AssistantController {

	private final Assistants assistants;
	private final Directory directory;
	private final NamedPositions names;
	private final AssistantPage page;
	private final Wording wording;

	AssistantController(Assistants assistants, Directory directory, NamedPositions names, AssistantPage page,
			Wording wording) {
		this.assistants = assistants;
		this.directory = directory;
		this.names = names;
		this.page = page;
		this.wording = wording;
	}

	@GetMapping("/assistants")
	String show(Actor actor, @RequestParam(defaultValue = "") String head, Model model) {
		var until = assistants.longest(actor, actor.position());
		return page.show(actor, AssistantForm.blank(head, directory.today(actor.position()), until.orElse(null)),
				List.of(), model);
	}

	@PostMapping("/assistants")
	String appoint(Actor actor, @RequestParam(defaultValue = "") String head,
			@RequestParam(defaultValue = "") String helper, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String disposes,
			@RequestParam(defaultValue = "") String secrets, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var form = new AssistantForm(head, helper, from, until, !disposes.isEmpty(), !secrets.isEmpty());
		try {
			assistants.appoint(actor, headOf(actor, form), form.helper(names), form.period(), form.disposes(),
					form.secrets());
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page.show(actor, form, List.of(new FormFault(AssistantForm.field(refusal.code()),
					wording.say(refusal.code(), refusal.details().toArray()))), model);
		}
		redirect.addFlashAttribute("done", "disposition.done.appointed");
		redirect.addAttribute("head", head);
		return "redirect:/assistants";
	}

	@PostMapping("/assistants/{id}/end")
	String dismiss(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String head,
			RedirectAttributes redirect) {
		assistants.dismiss(actor, new AssistantId(id));
		redirect.addFlashAttribute("done", "disposition.done.dismissed");
		redirect.addAttribute("head", head);
		return "redirect:/assistants";
	}

	private PositionId headOf(Actor actor, AssistantForm form) {
		return page.isAdministrator(actor) && !form.head().isBlank() ? form.head(names) : actor.position();
	}
}
