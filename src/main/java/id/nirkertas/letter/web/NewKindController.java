package id.nirkertas.letter.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's list of kinds: a new one, and one that is no longer used. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class NewKindController {

	/** Refusals that are about the kind a new one begins as. */
	private static final Set<String> MODEL = Set.of("letter.kind.unknown", "letter.kind.own.model-faulty");

	private final OwnKinds own;
	private final Stationery stationery;
	private final Wording wording;

	NewKindController(OwnKinds own, Stationery stationery, Wording wording) {
		this.own = own;
		this.stationery = stationery;
		this.wording = wording;
	}

	@GetMapping("/kinds/new")
	String form(Model model) {
		return show("", "", List.of(), model);
	}

	@PostMapping("/kinds/new")
	String begin(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String name, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			var code = own.begin(actor, from, name);
			redirect.addFlashAttribute("done", wording.say("letter.kind.own.done", name.strip()));
			return "redirect:/kinds/" + code;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var field = MODEL.contains(refusal.code()) ? "from" : "name";
			return show(from, name, List.of(new FormFault(field, wording.say(refusal.code(), refusal.details().toArray()))),
					model);
		}
	}

	@PostMapping("/kinds/{code}/offered")
	String offer(@PathVariable String code, @RequestParam boolean offered, Actor actor, RedirectAttributes redirect) {
		var name = stationery.now(code, null).kind().name();
		own.offer(actor, code, offered);
		redirect.addFlashAttribute("done",
				wording.say(offered ? "letter.kind.own.done-restored" : "letter.kind.own.done-retired", name));
		return "redirect:/kinds/" + code;
	}

	private String show(String from, String name, List<FormFault> faults, Model model) {
		model.addAttribute("kinds", stationery.all(null));
		model.addAttribute("from", from);
		model.addAttribute("name", name);
		model.addAttribute("faults", faults);
		return "letter/kind-new";
	}
}
