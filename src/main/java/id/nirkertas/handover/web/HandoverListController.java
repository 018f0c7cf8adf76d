package id.nirkertas.handover.web;

import id.nirkertas.handover.HandoverList;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All handovers that somebody reads, and where to begin one. */
@SignedIn
@Controller
@OpenToFormer
class HandoverListController {

	private static final int PAGE = 200;
	private static final int LAST_PAGE = 400;

	private final HandoverList handovers;
	private final HandoverPage page;

	HandoverListController(HandoverList handovers, HandoverPage page) {
		this.handovers = handovers;
		this.page = page;
	}

	@GetMapping("/handovers")
	ModelAndView list(Actor actor, @RequestParam(name = "page", defaultValue = "1") int asked) {
		var number = Math.clamp(asked, 1, LAST_PAGE);
		var found = handovers.of(actor, (number - 1L) * PAGE, PAGE + 1);
		var view = new ModelAndView("handover/handovers");
		view.addObject("desks", page.desks(actor));
		view.addObject("ownOffered", page.isOwnOffered(actor));
		view.addObject("byOthers", page.proposedByOthers(actor));
		view.addObject("wholeDesks", page.wholeDesks(actor));
		view.addObject("lines", found.stream().limit(PAGE).map(handover -> page.line(actor, handover)).toList());
		view.addObject("page", number);
		view.addObject("more", found.size() > PAGE && number < LAST_PAGE);
		return view;
	}
}
