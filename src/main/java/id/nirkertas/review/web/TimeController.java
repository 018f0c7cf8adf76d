package id.nirkertas.review.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplates;
import id.nirkertas.review.ReviewTimes;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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

/** How long reviewers have, by urgency, for the office or one agency, with what that means for a letter of today. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY})
@Controller
class TimeController {

	private final ReviewTimes times;
	private final ChainTemplates templates;
	private final ChainScopes scopes;
	private final Wording wording;

	TimeController(ReviewTimes times, ChainTemplates templates, ChainScopes scopes, Wording wording) {
		this.times = times;
		this.templates = templates;
		this.scopes = scopes;
		this.wording = wording;
	}

	@GetMapping("/chains/times")
	String show(@RequestParam(defaultValue = "") String agency, Actor actor, Model model) {
		var whose = scopes.agency(agency);
		templates.mayChange(actor, whose).orThrow();
		var seen = ReviewTimes.summary(times.own(whose).orElse(Map.of()));
		return page(whose, TimeForm.of(times.of(whose)), seen, List.of(), model);
	}

	@PostMapping("/chains/times")
	String change(@RequestParam(defaultValue = "") String agency, @RequestParam(defaultValue = "") String seen,
			@RequestParam(defaultValue = "") String act, @RequestParam MultiValueMap<String, String> posted, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var whose = scopes.agency(agency);
		templates.mayChange(actor, whose).orThrow();
		var form = TimeForm.typed(posted);
		var isRemoval = act.equals("remove");
		var faults = isRemoval ? List.<FormFault>of() : faults(form);
		if (faults.isEmpty() && !act.equals("example")) {
			try {
				times.put(actor, whose, isRemoval ? Map.of() : form.times(), seen);
				redirect.addFlashAttribute("done", isRemoval ? "review.times.done.removed" : "review.times.done.saved");
				redirect.addAttribute("agency", agency);
				return "redirect:/chains/times";
			} catch (RefusedException refusal) {
				faults = List.of(new FormFault("", wording.say(refusal.code(), refusal.details().toArray())));
			}
		}
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return page(whose, form, seen, faults, model);
	}

	private List<FormFault> faults(TimeForm form) {
		return form.rows().stream().filter(row -> row.time().filter(ReviewTimes::isSound).isEmpty())
				.map(row -> new FormFault("hours-" + row.urgency(),
						wording.say("review.times.wrong", row.urgency(), ReviewTimes.LONGEST.toHours())))
				.toList();
	}

	private String page(@Nullable UnitId agency, TimeForm form, String seen, List<FormFault> faults, Model model) {
		model.addAttribute("agency", agency == null ? "" : agency.toString());
		model.addAttribute("whose", scopes.whose(new Scope(agency, ChainTemplate.EVERY_KIND, null)));
		model.addAttribute("own", agency != null && times.own(agency).isPresent());
		model.addAttribute("borrowed", agency != null && times.own(agency).isEmpty());
		model.addAttribute("rows", form.rows());
		model.addAttribute("examples", examples(form).toList());
		model.addAttribute("seen", seen);
		model.addAttribute("faults", faults);
		return "review/times";
	}

	/** "Naskah segera yang diserahkan hari ini pukul 14.00 jatuh tempo Rab 2 Des 13.30." */
	private Stream<String> examples(TimeForm form) {
		return form.rows().stream().flatMap(row -> row.time().filter(ReviewTimes::isSound).stream()
				.map(time -> wording.say("review.times.example", wording.name(row.urgency()).toLowerCase(Locale.ROOT),
						times.example(time))));
	}
}
