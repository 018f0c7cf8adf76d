package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterList;
import id.nirkertas.numbering.RegisterYears;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper sets numbers aside: spare ones, or a block for paper. */
@WithDuty(Duty.REGISTRAR)
@Controller
class SetAsideController {

	private static final Map<String, String> FIELDS = Map.of("numbering.reason-missing", "reason", "numbering.reason-long",
			"reason", "numbering.reason-signs", "reason", "numbering.spare.how-many", "many", "numbering.block.how-many",
			"many", "numbering.spare.last-day",
			"last", "numbering.block.since", "since", "numbering.block.since-year", "since", "numbering.no-day", "since");

	private final RegisterScope scope;
	private final SpareNumbers spares;
	private final PaperBlocks blocks;
	private final RegisterList registers;
	private final RegisterYears years;
	private final Wording wording;

	SetAsideController(RegisterScope scope, SpareNumbers spares, PaperBlocks blocks, RegisterList registers,
			RegisterYears years,
			Wording wording) {
		this.scope = scope;
		this.spares = spares;
		this.blocks = blocks;
		this.registers = registers;
		this.years = years;
		this.wording = wording;
	}

	@GetMapping("/registers/spare")
	String spare(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var register = new Posted(asked).register();
		var fresh = new LinkedMultiValueMap<String, String>(asked);
		fresh.set("once", UUID.randomUUID().toString());
		fresh.add("last", spares.usualLastDay(register).toString());
		return show(new Posted(fresh), false, actor, List.of(), model);
	}

	@PostMapping("/registers/spare")
	String setAside(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			var day = posted.day("last").orElseThrow(() -> new RefusedException("numbering.no-day"));
			var hold = spares.setAside(actor, posted.register(), posted.number("many"), day, posted.text("reason"),
					once(posted));
			redirect.addFlashAttribute("done", wording.say("numbering.spare.done", hold.numbers().size()));
			return BookAddress.redirect(posted.register());
		} catch (RefusedException refusal) {
			return refused(posted, false, refusal, actor, model, response);
		}
	}

	@GetMapping("/registers/blocks")
	String block(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var fresh = new LinkedMultiValueMap<String, String>(asked);
		fresh.set("once", UUID.randomUUID().toString());
		return show(new Posted(fresh), true, actor, List.of(), model);
	}

	@PostMapping("/registers/blocks")
	String take(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			var hold = blocks.take(actor, posted.register(), posted.number("many"), posted.text("reason"), since(posted),
					once(posted));
			redirect.addFlashAttribute("done", "numbering.block.done");
			return "redirect:/registers/blocks/" + hold.id();
		} catch (RefusedException refusal) {
			return refused(posted, true, refusal, actor, model, response);
		}
	}

	/** Null where nobody said it. */
	private static @Nullable LocalDate since(Posted posted) {
		return posted.text("since").isEmpty()
				? null
				: posted.day("since").orElseThrow(() -> new RefusedException("numbering.no-day"));
	}

	/** What the page was given when it was opened: sent twice, it asks for one thing. */
	private static UUID once(Posted posted) {
		try {
			return UUID.fromString(posted.text("once"));
		} catch (IllegalArgumentException noPage) {
			return UUID.randomUUID();
		}
	}

	private String refused(Posted posted, boolean block, RefusedException refusal, Actor actor, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		var field = !block && refusal.code().equals("numbering.no-day") ? Map.of(refusal.code(), "last") : FIELDS;
		return show(posted, block, actor, List.of(Posted.fault(refusal, field, wording)), model);
	}

	private String show(Posted posted, boolean block, Actor actor, List<FormFault> faults, Model model) {
		var register = posted.register();
		var agency = scope.kept(actor, register);
		Verdict.when(registers.isSetAside(agency, register, block ? Purpose.BLOCK : Purpose.SPARE),
				"numbering.set-aside.register").orThrow();
		model.addAttribute("register", register);
		model.addAttribute("year", Integer.toString(register.year()));
		model.addAttribute("toCome", register.year() > years.current(agency));
		model.addAttribute("agency", agency);
		model.addAttribute("block", block);
		model.addAttribute("form", posted);
		model.addAttribute("most", block ? spares.limits().mostInBlock() : spares.limits().mostSpare());
		model.addAttribute("last", last(register, agency));
		model.addAttribute("faults", faults);
		return "numbering/set-aside";
	}

	private int last(NumberRegister register, Unit agency) {
		return years.registers(agency, register.year()).stream().filter(each -> each.register().equals(register)).findFirst()
				.map(each -> each.last()).orElse(0);
	}
}
