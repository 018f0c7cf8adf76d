package id.nirkertas.disposition.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.disposition.ReminderSettings;
import id.nirkertas.disposition.ReminderTimes;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When whoever owes an answer is reminded, by urgency. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class ReminderController {

	private final ReminderSettings settings;
	private final Wording wording;

	ReminderController(ReminderSettings settings, Wording wording) {
		this.settings = settings;
		this.wording = wording;
	}

	@GetMapping("/reminders")
	String show(Actor actor, Model model) {
		settings.mayChange(actor).orThrow();
		var times = settings.all();
		return page(ReminderForm.of(times), ReminderSettings.summary(times), List.of(), model);
	}

	@PostMapping("/reminders")
	String change(@RequestParam(defaultValue = "") String seen, @RequestParam MultiValueMap<String, String> posted,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		settings.mayChange(actor).orThrow();
		var form = ReminderForm.typed(posted);
		var faults = form.wrong().map(row -> new FormFault("before-" + row.urgency(),
				wording.say("disposition.reminders.wrong", row.urgency(), ReminderTimes.MOST))).toList();
		if (faults.isEmpty()) {
			try {
				settings.put(actor, form.times(), seen);
				redirect.addFlashAttribute("done", "disposition.reminders.done");
				return "redirect:/reminders";
			} catch (RefusedException refused) {
				faults = List.of(new FormFault("", wording.say(refused.code(), refused.details().toArray())));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(form, seen, faults, model);
	}

	private static String page(ReminderForm form, String seen, List<FormFault> faults, Model model) {
		model.addAttribute("rows", form.rows());
		model.addAttribute("seen", seen);
		model.addAttribute("faults", faults);
		return "disposition/reminders";
	}
}
