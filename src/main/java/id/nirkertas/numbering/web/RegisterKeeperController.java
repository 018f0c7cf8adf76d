package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterYears;
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
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator says which unit keeps a register. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class RegisterKeeperController {

	private static final Map<String, String> FIELDS = Map.of("numbering.keeper.nobody", "keeper",
			"numbering.keeper.changed-meanwhile", "keeper", "numbering.reason-missing", "reason", "numbering.reason-long",
			"reason", "numbering.reason-signs", "reason");

	private final RegisterScope scope;
	private final RegisterYears years;
	private final RegisterKeepers keepers;
	private final KeeperChanges changes;
	private final Wording wording;

	RegisterKeeperController(RegisterScope scope, RegisterYears years, RegisterKeepers keepers, KeeperChanges changes,
			Wording wording) {
		this.scope = scope;
		this.years = years;
		this.keepers = keepers;
		this.changes = changes;
		this.wording = wording;
	}

	@GetMapping("/registers/keeper")
	String form(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var register = known(new Posted(asked), actor);
		return show(register, keeper(register), "", actor, List.of(), model);
	}

	@PostMapping("/registers/keeper")
	String name(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		var register = known(posted, actor);
		try {
			changes.name(actor, register, posted.text("keeper"), posted.text("seen"), posted.text("reason"));
			redirect.addFlashAttribute("done", "numbering.keeper.done");
			return BookAddress.redirect(register);
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(register, posted.text("keeper"), posted.text("reason"), actor,
					List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	private NumberRegister known(Posted posted, Actor actor) {
		var register = posted.register();
		years.isKnown(scope.agency(actor, register), register).and(changes.mayName(actor, register)).orThrow();
		return register;
	}

	private String keeper(NumberRegister register) {
		return keepers.named(register).map(Unit::code).orElse("");
	}

	private String show(NumberRegister register, String chosen, String reason, Actor actor, List<FormFault> faults,
			Model model) {
		model.addAttribute("agency", scope.agency(actor, register));
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("seen", keeper(register));
		model.addAttribute("chosen", chosen);
		model.addAttribute("reason", reason);
		model.addAttribute("units", keepers.choices());
		model.addAttribute("vacant", keepers.unitOf(register).isEmpty() ? keepers.named(register).orElse(null) : null);
		model.addAttribute("faults", faults);
		return "numbering/keeper";
	}
}
