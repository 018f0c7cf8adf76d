package id.nirkertas.handover.web;

import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverDrafts;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.Handovers;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handovers: who passed which desk to whom, what was open on it, and to what it came. */
@SignedIn
@Controller
@OpenToFormer
class HandoverController {

	private final Handovers handovers;
	private final HandoverDrafts drafts;
	private final HandoverRefusals refusals;
	private final HandoverPage page;
	private final HandoverNames names;
	private final HandoverNotes notes;
	private final Wording wording;

	HandoverController(Handovers handovers, HandoverDrafts drafts, HandoverRefusals refusals, HandoverPage page,
			HandoverNames names, HandoverNotes notes, Wording wording) {
		this.handovers = handovers;
		this.drafts = drafts;
		this.refusals = refusals;
		this.page = page;
		this.names = names;
		this.notes = notes;
		this.wording = wording;
	}

	@GetMapping("/handovers/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		return page(handovers.handover(actor, new HandoverId(id)), actor, List.of());
	}

	@PostMapping("/handovers/{id}/confirmation")
	ModelAndView confirm(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		return act(id, actor, () -> handovers.confirm(actor, new HandoverId(id)), "handover.done.confirmed", redirect);
	}

	/** The position that is to go on with the drafts says that it will. */
	@PostMapping("/handovers/{id}/drafts")
	ModelAndView agree(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		return act(id, actor, () -> drafts.agree(actor, new HandoverId(id)), "handover.done.agreed", redirect);
	}

	@PostMapping("/handovers/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		return act(id, actor, () -> handovers.withdraw(actor, new HandoverId(id)), "handover.done.withdrawn", redirect);
	}

	/** Whoever is to take over, or to go on with the drafts, does not, or whoever leaves objects: the proposal goes back with the reason. */
	@OpenToFormer(act = true)
	@PostMapping("/handovers/{id}/refusal")
	ModelAndView decline(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		var answer = act(id, actor, () -> refusals.decline(actor, new HandoverId(id), reason), "handover.done.declined",
				redirect);
		if (answer.getStatus() != null) {
			answer.addObject("reason", reason);
		}
		return answer;
	}

	private ModelAndView act(UUID id, Actor actor, Runnable act, String done, RedirectAttributes redirect) {
		handovers.handover(actor, new HandoverId(id));
		try {
			act.run();
			redirect.addFlashAttribute("done", done);
			return new ModelAndView("redirect:/handovers/" + id);
		} catch (RefusedException refused) {
			var view = page(handovers.handover(actor, new HandoverId(id)), actor,
					List.of(new FormFault("", wording.say(refused.code(), refused.details().toArray()))));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	private ModelAndView page(Handover handover, Actor actor, List<FormFault> faults) {
		var view = new ModelAndView("handover/handover");
		view.addObject("handover", handover);
		var named = names.of(actor, handover);
		view.addObject("named", named);
		var items = handovers.items(actor, handover.id());
		view.addObject("groups", page.groups(items));
		view.addObject("lost", handover.lacksItsList(items));
		var mayConfirm = handovers.mayConfirm(actor, handover.id());
		view.addObject("mayConfirm", mayConfirm);
		view.addObject("passedUp",
				mayConfirm instanceof Verdict.Refused refused && "handover.passed-up".equals(refused.code()));
		view.addObject("mayDecline", refusals.mayDecline(actor, handover.id()).isAllowed());
		view.addObject("objecting", actor.person().equals(handover.leaving()));
		view.addObject("notes", notes.of(actor, handover, named.leaving()));
		view.addObject("instead", refusals.decidesInstead(handover).orElse(null));
		view.addObject("again", handover.cameToNothing() && actor.person().equals(handover.proposedBy())
				&& handovers.mayPropose(actor, handover.positions()).isAllowed());
		view.addObject("mayAgree", drafts.mayAgree(actor, handover.id()).isAllowed());
		view.addObject("mayWithdraw", handovers.mayWithdraw(actor, handover.id()).isAllowed());
		view.addObject("faults", faults);
		return view;
	}
}
