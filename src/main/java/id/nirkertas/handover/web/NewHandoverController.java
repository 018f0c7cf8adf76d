package id.nirkertas.handover.web;

import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.Handovers;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a handover: whose desk, to whom, and what becomes of the drafts. */
@SignedIn
@Controller
class NewHandoverController {

	private static final int OFFERED = 20;
	private static final Map<String, String> FIELDS = Map.of("handover.no-successor", "successor",
			"handover.successor-leaves", "successor", "handover.no-target", "target", "handover.target-vacant", "target",
			"letter.other-agency", "target", "handover.note-too-long", "note", "handover.secret-unconfirmed", "confirmed");

	private static final Set<String> USED = Set.of("handover.form-used", "handover.form-differs");

	private final Handovers handovers;
	private final NewHandoverPage page;
	private final NamedPeople people;
	private final NamedPositions names;
	private final Wording wording;

	NewHandoverController(Handovers handovers, NewHandoverPage page, NamedPeople people, NamedPositions names,
			Wording wording) {
		this.handovers = handovers;
		this.page = page;
		this.people = people;
		this.names = names;
		this.wording = wording;
	}

	/** Whoever fills no position any more reads who proposes it instead. */
	@OpenToFormer
	@GetMapping("/handovers/new")
	ModelAndView blank(@RequestParam(defaultValue = NewHandoverPage.ALL) String position,
			@RequestParam(required = false) @Nullable UUID after, Actor actor) {
		if (after != null) {
			return page.again(handovers.handover(actor, new HandoverId(after)), actor);
		}
		var positions = page.positions(position, actor);
		handovers.mayPropose(actor, positions).orThrow();
		return page.of(actor, position, positions, HandoverForm.blank(), List.of());
	}

	@PostMapping("/handovers/new")
	ModelAndView propose(@RequestParam(defaultValue = NewHandoverPage.ALL) String position, Actor actor,
			@ModelAttribute HandoverForm form,
			RedirectAttributes redirect) {
		var positions = page.positions(position, actor);
		var typed = new ArrayList<FormFault>();
		var proposal = form.proposal(positions, page.person(position).orElse(null), people, names, wording, typed::add);
		try {
			if (!typed.isEmpty()) {
				throw new RefusedException("platform.form.errors");
			}
			var id = handovers.propose(actor, proposal);
			redirect.addFlashAttribute("done", "handover.done.proposed");
			return new ModelAndView("redirect:/handovers/" + id);
		} catch (RefusedException refused) {
			var said = new FormFault(FIELDS.getOrDefault(refused.code(), ""),
					wording.say(refused.code(), refused.details().toArray()));
			handovers.mayPropose(actor, positions).orThrow();
			var used = USED.contains(refused.code());
			var view = page.of(actor, position, positions, used ? form.anew() : form,
					typed.isEmpty() ? List.of(said) : typed);
			view.addObject("used", used ? form.own() : null);
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** Whom what was begun to type may mean. */
	@GetMapping("/handovers/people")
	ModelAndView suggest(@RequestParam(defaultValue = "") String successor) {
		var found = successor.isBlank() || successor.length() > 200
				? List.<String>of()
				: people.search(successor, OFFERED).stream().map(NamedPeople::of).toList();
		return new ModelAndView("handover/suggestions :: options", "names", found);
	}
}
