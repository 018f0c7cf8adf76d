package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.BlockOutages;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper says, when a block is out already, since when its outage lasted. */
@WithDuty(Duty.REGISTRAR)
@Controller
class BlockOutageController {

	private static final Map<String, String> FIELDS = Map.of("numbering.block.since", "since",
			"numbering.block.since-year", "since", "numbering.no-day", "since",
			"numbering.outage.letters", "since", "numbering.outage.changed-meanwhile", "since", "numbering.reason-missing",
			"reason", "numbering.reason-long", "reason", "numbering.reason-signs", "reason");

	private final RegisterScope scope;
	private final PaperBlocks blocks;
	private final BlockOutages outages;
	private final Wording wording;

	BlockOutageController(RegisterScope scope, PaperBlocks blocks, BlockOutages outages, Wording wording) {
		this.scope = scope;
		this.blocks = blocks;
		this.outages = outages;
		this.wording = wording;
	}

	@GetMapping("/registers/blocks/{id}/since")
	String form(@PathVariable UUID id, Actor actor, Model model) {
		var block = blocks.block(id);
		var fields = new LinkedMultiValueMap<String, String>();
		fields.set("since", written(block));
		return show(block, new Posted(fields), actor, List.of(), model);
	}

	@PostMapping("/registers/blocks/{id}/since")
	String say(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			outages.say(actor, id, day(posted, "since"), day(posted, "seen"), posted.text("reason"));
			redirect.addFlashAttribute("done", "numbering.outage.done");
			return "redirect:/registers/blocks/" + id;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(blocks.block(id), posted, actor, List.of(Posted.fault(refusal, FIELDS, wording)), model);
		}
	}

	private static @Nullable LocalDate day(Posted posted, String field) {
		return posted.text(field).isEmpty()
				? null
				: posted.day(field).orElseThrow(() -> new RefusedException("numbering.no-day"));
	}

	private static String written(Hold block) {
		var since = block.since();
		return since == null ? "" : since.toString();
	}

	private String show(Hold block, Posted posted, Actor actor, List<FormFault> faults, Model model) {
		model.addAttribute("agency", scope.kept(actor, block.register()));
		model.addAttribute("block", block);
		model.addAttribute("seen", written(block));
		model.addAttribute("form", posted);
		model.addAttribute("faults", faults);
		return "numbering/outage";
	}
}
