package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterStart;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper says where the register on paper ended, so that this one goes on from there. */
@WithDuty(Duty.REGISTRAR)
@Controller
class RegisterStartController {

	private static final Map<String, String> FIELDS = Map.of("numbering.start.last", "ended", "numbering.reason-missing",
			"reason", "numbering.reason-long", "reason", "numbering.reason-signs", "reason",
			"numbering.start.changed-meanwhile", "ended");

	private final RegisterScope scope;
	private final RegisterStart start;
	private final DeedWords deeds;
	private final Wording wording;

	RegisterStartController(RegisterScope scope, RegisterStart start, DeedWords deeds, Wording wording) {
		this.scope = scope;
		this.start = start;
		this.deeds = deeds;
		this.wording = wording;
	}

	@GetMapping("/registers/start")
	String form(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var register = new Posted(asked).register();
		scope.agency(actor, register);
		start.mayBegin(actor, register).orThrow();
		var before = start.onPaper(register);
		var fresh = new LinkedMultiValueMap<>(asked);
		fresh.set("ended", before == 0 ? "" : Integer.toString(before));
		return show(register, new Posted(fresh), actor, List.of(), model);
	}

	@PostMapping("/registers/start")
	String begin(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		var register = posted.register();
		try {
			start.begin(actor, register, ended(posted), posted.number("seen"), posted.text("reason"));
			redirect.addFlashAttribute("done", posted.number("ended") == 0
					? "numbering.start.undone"
					: wording.say("numbering.start.done", Integer.toString(posted.number("ended") + 1)));
			return BookAddress.redirect(register);
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(register, posted, actor, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	/** What is no number is refused as one that is too small. */
	private static int ended(Posted posted) {
		return posted.text("ended").matches("0{1,9}") ? 0 : posted.number("ended") == 0 ? -1 : posted.number("ended");
	}

	private String show(NumberRegister register, Posted form, Actor actor, List<FormFault> faults, Model model) {
		model.addAttribute("agency", scope.agency(actor, register));
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("seen", Integer.toString(start.onPaper(register)));
		model.addAttribute("said", deeds.of(register, start.said(register)));
		model.addAttribute("form", form);
		model.addAttribute("faults", faults);
		return "numbering/start";
	}
}
