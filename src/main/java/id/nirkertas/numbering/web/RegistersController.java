package id.nirkertas.numbering.web;

import id.nirkertas.calendar.IslandTime;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.HoldsDue;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterSettings;
import id.nirkertas.numbering.RegisterSettings.Said;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registers of an agency with their rules, and how it numbers beside them. */
@WithDuty({Duty.REGISTRAR, Duty.ADMINISTRATOR, Duty.HEAD, Duty.SECRETARY, Duty.ARCHIVIST, Duty.AUDITOR})
@Controller
class RegistersController {

	private static final Map<String, String> FIELDS = Map.of("numbering.settings.back-days", "back");

	private final RegisterScope scope;
	private final RegisterYears registers;
	private final RegisterRules rules;
	private final RegisterSettings settings;
	private final RegisterBook book;
	private final HoldsDue holds;
	private final RegisterRights rights;
	private final DeedWords deeds;
	private final Wording wording;

	RegistersController(RegisterScope scope, RegisterYears registers, RegisterRules rules, RegisterSettings settings,
			RegisterBook book, HoldsDue holds, RegisterRights rights, DeedWords deeds, Wording wording) {
		this.scope = scope;
		this.registers = registers;
		this.rules = rules;
		this.settings = settings;
		this.book = book;
		this.holds = holds;
		this.rights = rights;
		this.deeds = deeds;
		this.wording = wording;
	}

	@GetMapping("/registers")
	String list(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var posted = new Posted(asked);
		var shown = scope.agency(actor, posted.text("agency"));
		return show(shown, posted.number("year"), actor, settings.of(shown), List.of(), model);
	}

	@PostMapping("/registers/settings")
	String change(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		var agency = scope.agency(actor, posted.text("agency"));
		var said = settings.of(agency);
		try {
			said = new Said(time(posted.text("time")), posted.is("suffixes"), backDays(posted));
			settings.change(actor, agency, said, posted.text("seen"));
			redirect.addFlashAttribute("done", "numbering.settings.done");
			return "redirect:/registers?agency=" + agency.code();
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var typed = FIELDS.containsKey(refusal.code()) ? said : settings.of(agency);
			return show(agency, 0, actor, typed, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	/**
	 * @param year of the registers; this one where it has none of that year
	 * @param said as it holds, or as it was typed where that is refused
	 */
	private String show(Unit agency, int year, Actor actor, Said said, List<FormFault> faults, Model model) {
		var years = registers.of(agency);
		var shown = years.contains(year) ? year : registers.current(agency);
		model.addAttribute("agency", agency);
		model.addAttribute("agencies", scope.agencies(actor));
		model.addAttribute("registers", registers.registers(agency, shown));
		model.addAttribute("year", shown);
		model.addAttribute("years", years);
		model.addAttribute("current", shown == registers.current(agency));
		model.addAttribute("holds", deeds.of(holds.open(agency.code())));
		model.addAttribute("rules", rules.of(agency.code()).stream().map(rule -> line(rule, agency)).toList());
		model.addAttribute("maySetUp", rights.maySetUp(actor, agency.code()).isAllowed());
		model.addAttribute("night", book.night(agency.code()).orElse(null));
		model.addAttribute("settings", said);
		model.addAttribute("backDays", settings.backDays(agency));
		model.addAttribute("seen", settings.of(agency).summary());
		model.addAttribute("times", IslandTime.values());
		model.addAttribute("faults", faults);
		return "numbering/registers";
	}

	/** @param kinds names of the group's kinds, or the word for all of them */
	record Line(RegisterRule rule, String kinds) {

		/** Whether it is everybody's, and for a registrar to read alone. */
		public boolean isGeneral() {
			return rule.scope().agency().equals(RegisterRule.ANY);
		}
	}

	private Line line(RegisterRule rule, Unit agency) {
		return new Line(rule, kinds(rule.scope().group(), agency));
	}

	private String kinds(String group, Unit agency) {
		if (group.equals(RegisterRule.ANY)) {
			return wording.say("numbering.rule.every-kind");
		}
		var names = rules.kinds(agency).stream().filter(kind -> kind.group().equals(group)).map(kind -> kind.name())
				.toList();
		return names.isEmpty() ? group : String.join(", ", names);
	}

	/** Null where it keeps to the office's number; what is no number is refused as one that is too large. */
	private static @Nullable Integer backDays(Posted posted) {
		var written = posted.text("back");
		return written.isEmpty() ? null : Integer.valueOf(written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1);
	}

	private static @Nullable IslandTime time(String written) {
		return written.isEmpty()
				? null
				: Stream.of(IslandTime.values()).filter(each -> each.name().equals(written)).findFirst()
						.orElseThrow(() -> new RefusedException("numbering.unknown-choice"));
	}
}
