package id.nirkertas.letter.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letterhead of an agency: names, address, foot and emblem. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY, Duty.REGISTRAR})
@Controller
class LetterheadController {

	private static final int LARGEST = 1 << 20;

	private final AgencyPaper papers;
	private final StationeryScope scope;
	private final LetterheadPage page;
	private final Wording wording;

	LetterheadController(AgencyPaper papers, StationeryScope scope, LetterheadPage page, Wording wording) {
		this.papers = papers;
		this.scope = scope;
		this.page = page;
		this.wording = wording;
	}

	@GetMapping("/letterheads/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var agency = scope.agency(actor, id);
		return page.show(agency, LetterheadForm.of(papers.now(agency)), List.of(), model);
	}

	@PostMapping("/letterheads/{id}")
	String change(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> posted,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		var agency = scope.agency(actor, id);
		var form = LetterheadForm.of(posted);
		try {
			form = withEmblem(actor, agency, form, file);
			var faults = page.faults(form);
			if (!faults.isEmpty() || posted.containsKey("act")) {
				return answer(agency, form, faults, model, response);
			}
			var version = papers.change(actor, agency, form.lines());
			redirect.addFlashAttribute("done", wording.say("letter.kind.done.saved", version));
			return "redirect:/letterheads/" + id;
		} catch (RefusedException refusal) {
			if (refusal.code().equals("letter.kind.changed-meanwhile")) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return page.conflict(agency, form, model);
			}
			return answer(agency, form, List.of(page.fault(refusal)), model, response);
		}
	}

	private String answer(Unit agency, LetterheadForm form, List<FormFault> faults, Model model,
			HttpServletResponse response) {
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		model.addAttribute("typed", true);
		return page.show(agency, form, faults, model);
	}

	/** What is beside the form, as it was typed so far. */
	@PostMapping("/letterheads/{id}/preview")
	String preview(@PathVariable UUID id, Actor actor, @RequestParam MultiValueMap<String, String> posted,
			@RequestParam(required = false) @Nullable MultipartFile file, Model model) throws IOException {
		var agency = scope.agency(actor, id);
		var form = LetterheadForm.of(posted);
		try {
			form = withEmblem(actor, agency, form, file);
			model.addAttribute("faults", page.faults(form));
		} catch (RefusedException refusal) {
			model.addAttribute("faults", List.of(page.fault(refusal)));
		}
		page.specimen(agency, form, model);
		return "letter/specimen :: specimen";
	}

	/** No browser sends a chosen file twice: it is kept at once, and the page carries its name. */
	private LetterheadForm withEmblem(Actor actor, Unit agency, LetterheadForm form, @Nullable MultipartFile file)
			throws IOException {
		if (ChosenFile.of(file) == null || file == null) {
			return form;
		}
		// One more byte than may be tells that it is too large, and more is not read
		try (var bytes = file.getInputStream()) {
			return form.with(papers.keepLogo(actor, agency, bytes.readNBytes(LARGEST + 1)));
		}
	}
}
