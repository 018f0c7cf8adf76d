package id.nirkertas.numbering.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A block of numbers on paper: its sheet to print, and what was written under each number. */
@WithDuty(Duty.REGISTRAR)
@Controller
class PaperBlockController {

	private static final Map<String, String> FIELDS = PaperForm.fields(Map.of("numbering.free-no-more", "ordinal",
			"numbering.block.unknown", "ordinal", "numbering.paper.returned", "why", "numbering.paper.secret", "secrecy",
			"numbering.reason-long", "why", "numbering.reason-signs", "why"));
	private static final Map<String, String> RETURNED = Map.of("numbering.reason-missing", "reason",
			"numbering.reason-long", "reason", "numbering.reason-signs", "reason");

	private final RegisterScope scope;
	private final PaperBlocks blocks;
	private final PaperForm form;
	private final PaperScans scans;
	private final BlockSheet sheet;
	private final RegisterRights rights;
	private final Wording wording;

	PaperBlockController(RegisterScope scope, PaperBlocks blocks, PaperForm form, PaperScans scans, BlockSheet sheet,
			RegisterRights rights, Wording wording) {
		this.scope = scope;
		this.blocks = blocks;
		this.form = form;
		this.scans = scans;
		this.sheet = sheet;
		this.rights = rights;
		this.wording = wording;
	}

	/**
	 * For whoever reads the register; to enter and to give back is the keepers' alone.
	 *
	 * @param ordinal under which a letter is to be entered; empty for the first that is free
	 */
	@WithDuty({Duty.REGISTRAR, Duty.ADMINISTRATOR, Duty.HEAD, Duty.SECRETARY, Duty.ARCHIVIST, Duty.AUDITOR})
	@GetMapping("/registers/blocks/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String ordinal, Actor actor, Model model) {
		var chosen = new LinkedMultiValueMap<String, String>();
		chosen.set("ordinal", ordinal);
		return show(id, new Posted(chosen), null, actor, List.of(), model);
	}

	@PostMapping("/registers/blocks/{id}")
	String enter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, HttpSession session, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var posted = new Posted(fields);
		scope.whole(actor, blocks.block(id).register());
		StoredFile scan = null;
		try {
			scan = scans.of(actor, file, posted.text("scan"), session).orElse(null);
			blocks.enter(actor, id, posted.number("ordinal"),
					form.read(posted, blocks.block(id).register(), secrecy(posted), scan, null), posted.text("why"));
			redirect.addFlashAttribute("done", wording.say("numbering.paper.done", posted.text("number")));
			return "redirect:/registers/blocks/" + id;
		} catch (RefusedException refusal) {
			return refused(id, posted, scan, Posted.fault(refusal, FIELDS, wording), actor, model, response);
		}
	}

	@PostMapping("/registers/blocks/{id}/return")
	String giveBack(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var posted = new Posted(fields);
		try {
			blocks.giveBack(actor, id, posted.text("reason"));
			redirect.addFlashAttribute("done", "numbering.block.done.returned");
			return "redirect:/registers/blocks/" + id;
		} catch (RefusedException refusal) {
			return refused(id, posted, null, Posted.fault(refusal, RETURNED, wording), actor, model, response);
		}
	}

	private static Secrecy secrecy(Posted posted) {
		return Stream.of(Secrecy.values()).filter(each -> each.name().equals(posted.text("secrecy"))).findFirst()
				.orElseThrow(() -> new RefusedException("numbering.unknown-choice"));
	}

	private String refused(UUID id, Posted posted, @Nullable StoredFile scan, FormFault fault, Actor actor, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(id, posted, scan, actor, List.of(fault), model);
	}

	private String show(UUID id, Posted posted, @Nullable StoredFile scan, Actor actor, List<FormFault> faults,
			Model model) {
		var block = blocks.block(id);
		model.addAttribute("agency", scope.whole(actor, block.register()));
		model.addAttribute("mayKeep", rights.mayKeep(actor, block.register()).isAllowed());
		sheet.show(block, actor, model);
		model.addAttribute("form", posted);
		model.addAttribute("gone", block.isIssued(posted.text("ordinal")));
		model.addAttribute("sample", block.printed(posted.text("ordinal")));
		model.addAttribute("scan", scan);
		form.show(posted, block, posted.number("ordinal"), null, model);
		model.addAttribute("secrecies", Secrecy.values());
		model.addAttribute("faults", faults);
		return "numbering/block";
	}
}
