package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.NumberedKinds.NumberedKind;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of one rule of registers. */
@WithDuty({Duty.REGISTRAR, Duty.ADMINISTRATOR})
@Controller
class RegisterRuleController {

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("numbering.rule.register", "register"),
			Map.entry("numbering.rule.counted-in", "counted"), Map.entry("numbering.rule.counted-in-time", "counted"),
			Map.entry("numbering.rule.alike", "aware"), Map.entry("numbering.unknown-token", "pattern"),
			Map.entry("numbering.open-brace", "pattern"), Map.entry("numbering.no-ordinal", "pattern"),
			Map.entry("numbering.rule.pattern-long", "pattern"), Map.entry("numbering.rule.printed", "pattern"),
			Map.entry("numbering.two-ordinals", "pattern"), Map.entry("numbering.ordinal-touches", "pattern"));

	private final RegisterScope registers;
	private final RegisterRules rules;
	private final RegisterList list;
	private final Wording wording;

	RegisterRuleController(RegisterScope registers, RegisterRules rules, RegisterList list, Wording wording) {
		this.registers = registers;
		this.rules = rules;
		this.list = list;
		this.wording = wording;
	}

	/** Of the rule that the address names, or of a new one. */
	@GetMapping("/registers/rule")
	String rule(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var posted = new Posted(asked);
		var agency = agency(actor, posted);
		var scope = RuleForm.scope(posted, agency);
		var said = asked.containsKey("group") ? rules.said(scope) : Optional.<Say>empty();
		var say = said.orElseGet(() -> new Say("", false, "", false, false));
		return show(actor, agency, new RegisterRule(scope, say), List.of(), model);
	}

	@PostMapping("/registers/rule")
	String change(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		var agency = agency(actor, posted);
		var rule = RuleForm.read(posted, agency);
		try {
			save(actor, rule, posted, agency);
			redirect.addFlashAttribute("done",
					posted.text("act").equals("remove") ? "numbering.rule.done.removed" : "numbering.rule.done.saved");
			return "redirect:/registers?agency=" + agency.code();
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("alike", refusal.code().equals("numbering.rule.alike") || posted.is("aware"));
			return show(actor, agency, rule, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	private void save(Actor actor, RegisterRule rule, Posted posted, Unit agency) {
		if (posted.text("act").equals("remove")) {
			rules.remove(actor, rule.scope(), posted.text("seen"), posted.is("aware"));
			return;
		}
		if (!posted.text("act").equals("save") || !known(rule.scope(), agency)) {
			throw new RefusedException("numbering.unknown-choice");
		}
		rules.put(actor, rule, posted.text("seen"), posted.is("aware"));
	}

	private boolean known(Scope scope, Unit agency) {
		return Stream.concat(Stream.of(RegisterRule.ANY), rules.kinds(agency).stream().map(NumberedKind::group))
				.anyMatch(scope.group()::equals)
				&& Stream.concat(Stream.of(RegisterRule.ANY), list.units(agency).stream()).anyMatch(scope.unit()::equals);
	}

	/** A form that is sent again is based on what the table says now. */
	private String show(Actor actor, Unit agency, RegisterRule rule, List<FormFault> faults, Model model) {
		var said = rules.said(rule.scope());
		var groups = rules.kinds(agency).stream().collect(Collectors.groupingBy(NumberedKind::group,
				LinkedHashMap::new, Collectors.mapping(NumberedKind::name, Collectors.joining(", "))));
		model.addAttribute("agency", agency);
		model.addAttribute("rule", rule);
		model.addAttribute("now", said.orElse(null));
		model.addAttribute("seen", said.map(Say::summary).orElse(""));
		model.addAttribute("groups", groups);
		model.addAttribute("counters", registers.counters(actor, agency, rule.say().countedIn()));
		model.addAttribute("units", list.units(agency));
		model.addAttribute("sample", sample(agency, rule));
		model.addAttribute("faults", faults);
		return "numbering/rule";
	}

	/** Empty while the pattern is none. */
	private String sample(Unit agency, RegisterRule rule) {
		var pattern = rules.kinds(agency).stream()
				.filter(kind -> List.of(RegisterRule.ANY, kind.group()).contains(rule.scope().group()))
				.map(NumberedKind::pattern).findFirst().orElse("{URUT}");
		try {
			return list.sample(agency, rule, pattern);
		} catch (RefusedException noPattern) {
			return "";
		}
	}

	/** Of a rule for everybody an administrator's own agency shows what it makes of its kinds. */
	private Unit agency(Actor actor, Posted posted) {
		var asked = posted.text("agency");
		return registers.whole(actor, asked.equals(RegisterRule.ANY) ? "" : asked);
	}
}
