package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRules;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table of who signs what: all of it, and the form of one rule. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class AuthorityController {

	private static final String POSITION = "position";
	private static final Map<String, String> FIELDS = Map.of("letter.authority.beyond-all", "to",
			"letter.authority.basis-missing", "basis", "letter.authority.basis-too-long", "basis", "letter.unknown-position",
			POSITION, "letter.several-positions", POSITION);

	private final AuthorityRules rules;
	private final Stationery stationery;
	private final Directory directory;
	private final AuthorityForm form;
	private final AuthorityWords words;
	private final PositionNames names;
	private final Wording wording;

	AuthorityController(AuthorityRules rules, Stationery stationery, Directory directory, AuthorityForm form,
			AuthorityWords words, PositionNames names, Wording wording) {
		this.rules = rules;
		this.form = form;
		this.words = words;
		this.names = names;
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	/**
	 * @param kind  its name, or the word for every kind
	 * @param limit whom it is for; empty for everybody
	 * @param signs who signs, or that nobody does
	 * @param position as the form of a rule names it; empty for every one
	 */
	record Line(AuthorityRule rule, String kind, String whose, String limit, String signs, String position) {
	}

	@GetMapping("/authority")
	String list(Model model) {
		model.addAttribute("rules",
				rules.all().stream().map(this::line).toList());
		model.addAttribute("followers", rules.followers());
		return "letter/authority";
	}

	private Line line(AuthorityRule rule) {
		return new Line(rule, words.kind(rule.going()), words.whose(rule.going()), words.limit(rule.going()),
				words.signs(rule), named(rule.going()));
	}

	private String named(Going going) {
		var position = going.hand().position();
		return position == null ? "" : names.of(position);
	}

	/** Of the rule that the address names, or of a new one. */
	@GetMapping("/authority/rule")
	String rule(@RequestParam MultiValueMap<String, String> asked, Model model) {
		var going = asked.containsKey("kind")
				? form.going(asked)
				: new Going(null, AuthorityRule.EVERY_KIND, Reach.OUTSIDE, Level.STAFF);
		var said = asked.containsKey("kind") ? rules.said(going) : Optional.<Say>empty();
		model.addAttribute(POSITION, named(going));
		return show(going, said.orElseGet(() -> new Say(Level.SECOND, true, false, Outcome.WARN)), said, List.of(), model);
	}

	@PostMapping("/authority/rule")
	String change(@RequestParam MultiValueMap<String, String> posted, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var going = form.going(posted, null);
		var say = form.say(posted);
		try {
			going = form.going(posted);
			if (DraftForm.one(posted, "act").equals("remove")) {
				rules.remove(actor, going, DraftForm.one(posted, "seen"));
				redirect.addFlashAttribute("done", going.hand().capacity() == null
						? "letter.authority.done.removed"
						: "letter.authority.done.limit-removed");
			} else {
				rules.put(actor, new AuthorityRule(going, say), DraftForm.one(posted, "seen"));
				redirect.addFlashAttribute("done", "letter.authority.done.saved");
			}
			return "redirect:/authority";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var field = FIELDS.getOrDefault(refusal.code(), "");
			model.addAttribute(POSITION, DraftForm.one(posted, POSITION));
			return show(going, say, field.equals(POSITION) ? Optional.empty() : rules.said(going),
					List.of(new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()))), model);
		}
	}

	/** @param said what the table says now; a form that is sent again is based on that */
	private String show(Going going, Say say, Optional<Say> said, List<FormFault> faults, Model model) {
		model.addAttribute("going", going);
		model.addAttribute("say", say);
		model.addAttribute("now", said.orElse(null));
		model.addAttribute("seen", said.map(Say::summary).orElse(""));
		model.addAttribute("kind", words.kind(going));
		model.addAttribute("whose", words.whose(going));
		model.addAttribute("kinds", stationery.all(null));
		model.addAttribute("agencies", directory.choicesOfAgencies(going.agency()));
		model.addAttribute("reaches", Reach.values());
		model.addAttribute("levels", Level.values());
		model.addAttribute("outcomes", Outcome.values());
		model.addAttribute("hand", words.hand(going));
		model.addAttribute("officials", words.officials(going));
		model.addAttribute("positions", names.all());
		model.addAttribute("capacities", AuthorityForm.CAPACITIES);
		model.addAttribute("faults", faults);
		return "letter/authority-rule";
	}
}
