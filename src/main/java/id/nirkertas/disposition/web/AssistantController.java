package id.nirkertas.disposition.web;

import id.nirkertas.directory.AssistantId;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
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
	private final Wording wording;

	AssistantController(Assistants assistants, Directory directory, NamedPositions names,
			Wording wording) {
		this.assistants = assistants;
		this.directory = directory;
		this.names = names;
		this.wording = wording;
	}

	@GetMapping("/assistants")
	String show(Actor actor, @RequestParam(defaultValue = "") String head, Model model) {
		var until = assistants.longest(actor, actor.position());
		return page(actor, AssistantForm.blank(head, directory.today(actor.position()), until.orElse(null)), List.of(),
				model);
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
			return page(actor, form, List.of(new FormFault(AssistantForm.field(refusal.code()),
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
		return isAdministrator(actor) && !form.head().isBlank() ? form.head(names) : actor.position();
	}

	private boolean isAdministrator(Actor actor) {
		return directory.position(actor.position()).has(Duty.ADMINISTRATOR);
	}

	private String page(Actor actor, AssistantForm form, List<FormFault> faults, Model model) {
		var head = isAdministrator(actor)
				? names.named(form.head()).map(Position::id).orElse(actor.position())
				: actor.position();
		var mayAppoint = assistants.mayAppoint(actor, head);
		model.addAttribute("administrator", isAdministrator(actor));
		model.addAttribute("mayAppoint", mayAppoint.isAllowed() || isAdministrator(actor));
		model.addAttribute("why", wording.why(mayAppoint));
		model.addAttribute("head", directory.position(head).title());
		model.addAttribute("assistants", assistants.of(head));
		model.addAttribute("helped", assistants.helping(actor.position()));
		model.addAttribute("today", directory.today(actor.position()));
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		model.addAttribute("positions",
				isAdministrator(actor) ? names.all() : names.of(directory.agencyOf(head).id()));
		model.addAttribute("longest", assistants.longest(actor, head).orElse(null));
		model.addAttribute("mayOpenSecrets", assistants.mayOpenSecrets(actor, head).isAllowed());
		return "disposition/assistants";
	}
}
