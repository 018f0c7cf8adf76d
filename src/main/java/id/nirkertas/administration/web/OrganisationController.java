package id.nirkertas.administration.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Farewells;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation as a whole: the tree of its units, or what is found in it. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class OrganisationController {

	private static final int MOST = 50;

	private final OrganisationLines lines;
	private final NamedPeople people;
	private final VanishedPeople vanished;
	private final AssignmentLines assignments;
	private final Farewells farewells;

	OrganisationController(OrganisationLines lines, NamedPeople people, VanishedPeople vanished,
			AssignmentLines assignments, Farewells farewells) {
		this.farewells = farewells;
		this.vanished = vanished;
		this.assignments = assignments;
		this.lines = lines;
		this.people = people;
	}

	@GetMapping("/organisation")
	ModelAndView overview(@RequestParam(defaultValue = "") String q) {
		var view = new ModelAndView("administration/organisation");
		var asked = q.strip();
		view.addObject("q", asked);
		view.addObject("vanished", vanished.seats().stream().map(assignments::line).toList());
		view.addObject("farewell", farewells.held().orElse(null));
		view.addObject("missing", farewells.names(MOST));
		view.addObject("tree", asked.isEmpty() ? lines.tree() : List.of());
		view.addObject("units", asked.isEmpty() ? List.of() : lines.units(asked));
		view.addObject("positions", asked.isEmpty() ? List.of() : lines.positions(asked));
		view.addObject("people", asked.isEmpty() ? List.of() : people.search(asked, MOST));
		return view;
	}

	@PostMapping("/organisation/people/gone")
	String confirm(Actor actor, @RequestParam(defaultValue = "") String missing, RedirectAttributes redirect) {
		farewells.confirm(actor, missing);
		redirect.addFlashAttribute("done", "administration.done.farewell");
		return "redirect:/organisation";
	}
}
