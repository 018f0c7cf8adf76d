package id.nirkertas.disposition.web;

import id.nirkertas.directory.AssistantId;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Disposings;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A head agrees to an assistant who disposes in their name, or does not; an administrator asks for it. */
@SignedIn
@Controller
class DisposingController {

	private static final Set<String> ABOUT_THE_REASON = Set.of("directory.disposing-no-reason",
			"directory.disposing-reason-too-long");
	private static final String UNCLEAR = "disposition.disposing-unclear";

	private final Disposings disposings;
	private final Directory directory;
	private final AssistantPage page;
	private final Wording wording;

	DisposingController(Disposings disposings, Directory directory, AssistantPage page, Wording wording) {
		this.disposings = disposings;
		this.directory = directory;
		this.page = page;
		this.wording = wording;
	}

	/**
	 * @param helper whom the page named
	 * @param head   whose assistants an administrator looks at
	 */
	@PostMapping("/assistants/{id}/disposing")
	String settle(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String act,
			@RequestParam(required = false) @Nullable UUID helper, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String head, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			settled(actor, new AssistantId(id), act, helper, reason);
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("declined", id);
			model.addAttribute("reason", reason);
			return page.show(actor, AssistantForm.blank(head, directory.today(actor.position()), null),
					List.of(new FormFault(ABOUT_THE_REASON.contains(refusal.code()) ? "reason-" + id : "",
							wording.say(refusal.code(), refusal.details().toArray()))),
					model);
		}
		redirect.addFlashAttribute("done", "disposition.done.disposing." + act);
		redirect.addAttribute("head", head);
		return "redirect:/assistants";
	}

	private void settled(Actor actor, AssistantId id, String act, @Nullable UUID helper, String reason) {
		switch (act) {
			case "accept" -> disposings.accept(actor, id, shown(helper));
			case "give" -> disposings.give(actor, id, shown(helper));
			case "decline" -> disposings.decline(actor, id, reason);
			case "ask" -> disposings.ask(actor, id);
			case "take-back" -> disposings.takeBack(actor, id);
			default -> throw new RefusedException(UNCLEAR);
		}
	}

	private static PersonId shown(@Nullable UUID helper) {
		if (helper == null) {
			throw new RefusedException(UNCLEAR);
		}
		return new PersonId(helper);
	}
}
