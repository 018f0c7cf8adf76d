package id.nirkertas.disposition.web;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.NodeId;
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

/** What giver and recipient do about an instruction beside answering it: they end it, or talk about its day. */
@SignedIn
@Controller
class CourseController {

	private final Branches branches;
	private final LongerDues dues;
	private final NodePage page;
	private final NodeSight sight;
	private final Wording wording;

	CourseController(Branches branches, LongerDues dues, NodePage page, NodeSight sight, Wording wording) {
		this.branches = branches;
		this.dues = dues;
		this.page = page;
		this.sight = sight;
		this.wording = wording;
	}

	/** With {@code then=again} the same is given to somebody else next. */
	@PostMapping("/dispositions/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String then, Actor actor, RedirectAttributes flash) {
		var done = act(actor, id, new CourseForm("withdrawal", reason, ""), flash,
				(node, form) -> branches.withdraw(actor, node, form.reason()));
		var again = then.equals("again") && done.getStatus() == null ? page.again(actor, new NodeId(id)) : "";
		return again.isEmpty() ? done : new ModelAndView("redirect:" + again);
	}

	@PostMapping("/dispositions/{id}/misdirection")
	ModelAndView giveBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor actor,
			RedirectAttributes flash) {
		return act(actor, id, new CourseForm("misdirection", reason, ""), flash,
				(node, form) -> branches.giveBack(actor, node, form.reason()));
	}

	@PostMapping("/dispositions/{id}/closure")
	ModelAndView close(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor actor,
			RedirectAttributes flash) {
		return act(actor, id, new CourseForm("closure", reason, ""), flash,
				(node, form) -> branches.close(actor, node, form.reason()));
	}

	@PostMapping("/dispositions/{id}/due-request")
	ModelAndView askLater(@PathVariable UUID id, @RequestParam(defaultValue = "") String due,
			@RequestParam(defaultValue = "") String reason, Actor actor, RedirectAttributes flash) {
		return act(actor, id, new CourseForm("due-request", reason, due), flash,
				(node, form) -> dues.ask(actor, node, form.day(), form.reason()));
	}

	@PostMapping("/dispositions/{id}/due")
	ModelAndView moveDue(@PathVariable UUID id, @RequestParam(defaultValue = "") String due, Actor actor,
			RedirectAttributes flash) {
		return act(actor, id, new CourseForm("due", "", due), flash,
				(node, form) -> dues.move(actor, node, form.day()));
	}

	@PostMapping("/dispositions/{id}/due-refusal")
	ModelAndView refuseLater(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Actor actor,
			RedirectAttributes flash) {
		return act(actor, id, new CourseForm("due-refusal", reason, ""), flash,
				(node, form) -> dues.refuse(actor, node, form.reason()));
	}

	private ModelAndView act(Actor actor, UUID id, CourseForm form, RedirectAttributes flash, Deed deed) {
		var known = sight.require(actor, new NodeId(id));
		var node = known.id();
		try {
			deed.on(node, form);
		} catch (RefusedException refused) {
			var again = page.show(actor, node, form, List.of(new FormFault(form.field(refused.code()),
					wording.say(refused.code(), refused.details().toArray()))));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		if (form.isOf("misdirection") && !sight.isOpen(actor, known)) {
			flash.addFlashAttribute("done", "disposition.done.misdirection-unseen");
			return new ModelAndView("redirect:/inbox");
		}
		flash.addFlashAttribute("done", "disposition.done." + form.act());
		return new ModelAndView("redirect:/dispositions/" + id);
	}

	/** One of the acts, with what was typed for it. */
	private interface Deed {

		void on(NodeId node, CourseForm form);
	}
}
