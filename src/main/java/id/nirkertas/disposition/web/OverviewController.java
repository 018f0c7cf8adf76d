package id.nirkertas.disposition.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.GivenOverview;
import id.nirkertas.disposition.OverviewSpan;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a head gave and what is late, on one page that prints. */
@SignedIn
@Controller
class OverviewController {

	private final GivenOverview given;
	private final Directory directory;
	private final OfficeClock clock;

	OverviewController(GivenOverview given, Directory directory, OfficeClock clock) {
		this.given = given;
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping("/overview")
	String show(@RequestParam(defaultValue = "") String span, Actor actor, Model model) {
		var chosen = OverviewSpan.named(span);
		model.addAttribute("overview", given.of(actor, chosen));
		model.addAttribute("whose", directory.position(actor.position()).title());
		model.addAttribute("spans", OverviewSpan.values());
		model.addAttribute("chosen", chosen);
		model.addAttribute("limit", GivenOverview.MOST);
		model.addAttribute("now", clock.now());
		return "disposition/overview";
	}
}
