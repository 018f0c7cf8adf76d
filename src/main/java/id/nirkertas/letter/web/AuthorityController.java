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
import id.nirkertas.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

	private static final String REFUSAL = "letter.kind.unknown-choice";
	private static final String NOBODY = "NOBODY";

	private final AuthorityRules rules;
	private final Stationery stationery;
	private final Directory directory;
	private final Wording wording;

	AuthorityController(AuthorityRules rules, Stationery stationery, Directory directory, Wording wording) {
		this.rules = rules;
		this.stationery = stationery;
		this.directory = directory;
		this.wording = wording;
	}

	/** @param kind its name, or the word for every kind */
	record Line(AuthorityRule rule, String kind, String whose) {
	}

	@GetMapping("/authority")
	String list(Model model) {
		model.addAttribute("rules",
				rules.all().stream().map(rule -> new Line(rule, kind(rule.going()), whose(rule.going()))).toList());
		return "letter/authority";
	}

	/** Of the rule that the address names, or of a new one. */
	@GetMapping("/authority/rule")
	String rule(@RequestParam MultiValueMap<String, String> asked, Model model) {
		var going = asked.containsKey("kind")
				? going(asked)
				: new Going(null, AuthorityRule.EVERY_KIND, Reach.OUTSIDE, Level.STAFF);
		var said = asked.containsKey("kind") ? rules.said(going) : Optional.<Say>empty();
		return show(going, said.orElseGet(() -> new Say(Level.SECOND, true, false, Outcome.WARN)), said, List.of(), model);
	}

	@PostMapping("/authority/rule")
	String change(@RequestParam MultiValueMap<String, String> posted, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var going = going(posted);
		var say = say(posted);
		try {
			if (DraftForm.one(posted, "act").equals("remove")) {
				rules.remove(actor, going, DraftForm.one(posted, "seen"));
				redirect.addFlashAttribute("done", "letter.authority.done.removed");
			} else {
				rules.put(actor, new AuthorityRule(going, say), DraftForm.one(posted, "seen"));
				redirect.addFlashAttribute("done", "letter.authority.done.saved");
			}
			return "redirect:/authority";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var fault = new FormFault(refusal.code().equals("letter.authority.beyond-all") ? "to" : "",
					wording.say(refusal.code(), refusal.details().toArray()));
			return show(going, say, rules.said(going), List.of(fault), model);
		}
	}

	/** @param said what the table says now; a form that is sent again is based on that */
	private String show(Going going, Say say, Optional<Say> said, List<FormFault> faults, Model model) {
		model.addAttribute("going", going);
		model.addAttribute("say", say);
		model.addAttribute("now", said.orElse(null));
		model.addAttribute("seen", said.map(Say::summary).orElse(""));
		model.addAttribute("kind", kind(going));
		model.addAttribute("whose", whose(going));
		model.addAttribute("kinds", stationery.all(null));
		model.addAttribute("agencies", directory.agencies());
		model.addAttribute("reaches", Reach.values());
		model.addAttribute("levels", Level.values());
		model.addAttribute("outcomes", Outcome.values());
		model.addAttribute("faults", faults);
		return "letter/authority-rule";
	}

	private String kind(Going going) {
		return going.isOfEveryKind()
				? wording.say("letter.authority.every-kind")
				: stationery.all(null).stream().map(version -> version.kind())
						.filter(kind -> kind.code().equals(going.kind())).findFirst().map(kind -> kind.name())
						.orElse(going.kind());
	}

	private String whose(Going going) {
		var agency = going.agency();
		return agency == null ? wording.say("letter.authority.everybody") : directory.unit(agency).name();
	}

	private Going going(MultiValueMap<String, String> posted) {
		return new Going(agency(DraftForm.one(posted, "agency")), DraftForm.one(posted, "kind"),
				DraftForm.constant(Reach.class, DraftForm.one(posted, "reach"), REFUSAL),
				DraftForm.constant(Level.class, DraftForm.one(posted, "to"), REFUSAL));
	}

	private @Nullable UnitId agency(String written) {
		return written.isEmpty()
				? null
				: directory.agencies().stream().map(unit -> unit.id()).filter(id -> id.toString().equals(written))
						.findFirst()
						.orElseThrow(() -> new RefusedException(REFUSAL));
	}

	private static Say say(MultiValueMap<String, String> posted) {
		var lowest = DraftForm.one(posted, "lowest");
		return new Say(lowest.equals(NOBODY) ? null : DraftForm.constant(Level.class, lowest, REFUSAL),
				DraftForm.one(posted, "onBehalf").equals(KindForm.YES),
				DraftForm.one(posted, "superior").equals(KindForm.YES),
				DraftForm.constant(Outcome.class, DraftForm.one(posted, "outcome"), REFUSAL));
	}
}
