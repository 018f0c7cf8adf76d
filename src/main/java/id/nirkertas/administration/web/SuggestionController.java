package id.nirkertas.administration.web;

import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.NamedPositions.Choice;
import id.nirkertas.directory.Person;
import id.nirkertas.platform.SignedIn;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody who types a position or a name may mean, for lists that are too long to stand in every page. */
@SignedIn
@Controller
class SuggestionController {

	private static final int OFFERED = 20;
	private static final int LONGEST = 200;

	private final NamedPositions positions;
	private final NamedPeople people;

	SuggestionController(NamedPositions positions, NamedPeople people) {
		this.positions = positions;
		this.people = people;
	}

	@GetMapping("/suggestions/positions")
	ModelAndView positions(@RequestParam(defaultValue = "") String text) {
		return options(text, positions::search);
	}

	/** Names as the directory writes them, which is how letters print them. */
	@GetMapping("/suggestions/people")
	ModelAndView people(@RequestParam(defaultValue = "") String text) {
		return options(text, (begun, most) -> people.search(begun, most).stream().map(Person::name).distinct()
				.map(name -> new Choice(name, "")).toList());
	}

	private static ModelAndView options(String text, BiFunction<String, Integer, List<Choice>> search) {
		var found = text.isBlank() || text.length() > LONGEST ? List.<Choice>of() : search.apply(text, OFFERED);
		return new ModelAndView("fragments/choices :: options", "choices", found);
	}
}
