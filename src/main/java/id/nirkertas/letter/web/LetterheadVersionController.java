package id.nirkertas.letter.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The earlier letterheads of an agency, and the way back to them. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY, Duty.REGISTRAR})
@Controller
class LetterheadVersionController {

	private final AgencyPaper papers;
	private final StationeryScope scope;
	private final LetterheadPage page;
	private final SpecimenPictures pictures;
	private final Wording wording;

	LetterheadVersionController(AgencyPaper papers, StationeryScope scope, LetterheadPage page, SpecimenPictures pictures,
			Wording wording) {
		this.papers = papers;
		this.scope = scope;
		this.page = page;
		this.pictures = pictures;
		this.wording = wording;
	}

	@GetMapping("/letterheads/{id}/versions/{version}")
	String version(@PathVariable UUID id, @PathVariable int version, Actor actor, Model model) {
		return shown(scope.agency(actor, id), version, model);
	}

	private String shown(Unit agency, int version, Model model) {
		var now = papers.now(agency);
		model.addAttribute("agency", agency);
		model.addAttribute("now", now);
		model.addAttribute("version", page.lines(agency, now).stream().filter(line -> line.version() == version).findFirst()
				.orElseThrow());
		model.addAttribute("specimen", pictures.of(agency, papers.version(agency, version)));
		return "letter/letterhead-version";
	}

	/** Prints an earlier letterhead again, as a new version. */
	@PostMapping("/letterheads/{id}/versions/{version}")
	String again(@PathVariable UUID id, @PathVariable int version, @RequestParam(defaultValue = "0") int basedOn,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		var agency = scope.agency(actor, id);
		var then = LetterheadForm.of(papers.version(agency, version)).basedOn(basedOn);
		try {
			var next = papers.change(actor, agency, then.lines());
			redirect.addFlashAttribute("done", wording.say("letter.kind.done.again", version, next));
			return "redirect:/letterheads/" + id;
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("faults", List.of(page.fault(refusal)));
			return shown(agency, version, model);
		}
	}
}
