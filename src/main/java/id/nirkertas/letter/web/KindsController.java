package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.Stationery;
import id.nirkertas.letter.web.KindPage.Place;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of kinds and letterheads that somebody may change, the earlier versions of a kind, and the way back to them. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY, Duty.REGISTRAR})
@Controller
class KindsController {

	private final Stationery stationery;
	private final OwnKinds own;
	private final AgencyPaper papers;
	private final StationeryScope scope;
	private final KindForms forms;
	private final KindPage page;
	private final KindVersions versions;
	private final SpecimenPictures pictures;
	private final Directory directory;
	private final Wording wording;

	KindsController(Stationery stationery, OwnKinds own, AgencyPaper papers, StationeryScope scope, KindForms forms,
			KindPage page,
			KindVersions versions, SpecimenPictures pictures, Directory directory, Wording wording) {
		this.stationery = stationery;
		this.own = own;
		this.papers = papers;
		this.scope = scope;
		this.forms = forms;
		this.page = page;
		this.versions = versions;
		this.pictures = pictures;
		this.directory = directory;
		this.wording = wording;
	}

	/** @param own agencies that write it their own way, where everybody's is listed */
	record Line(String code, String name, KindVersions.Line version, List<Unit> own) {
	}

	record Paper(Unit agency, int version) {
	}

	@GetMapping("/kinds")
	String list(Actor actor, @RequestParam(defaultValue = "") String agency, Model model) {
		var unit = scope.agency(actor, agency);
		model.addAttribute("agency", unit);
		model.addAttribute("retired", own.retired());
		model.addAttribute("kinds", stationery.all(StationeryScope.id(unit)).stream()
				.map(kind -> new Line(kind.kind().code(), kind.kind().name(), versions.line(kind, true),
						unit == null
								? stationery.agenciesWithOwn(kind.kind().code()).stream().map(directory::unit).toList()
								: List.of()))
				.toList());
		model.addAttribute("papers",
				scope.agencies(actor).stream().map(each -> new Paper(each, papers.now(each).version())).toList());
		return "letter/kinds";
	}

	@GetMapping("/kinds/{code}/versions/{version}")
	String version(@PathVariable String code, @PathVariable int version, @RequestParam(defaultValue = "") String agency,
			Actor actor, Model model) {
		var unit = scope.agency(actor, agency);
		return shown(actor, code, version, unit, model);
	}

	private String shown(Actor actor, String code, int version, @Nullable Unit unit, Model model) {
		var now = stationery.now(code, StationeryScope.id(unit));
		var then = versions.numbered(code, version, unit);
		model.addAttribute("agency", unit);
		model.addAttribute("code", code);
		model.addAttribute("kind", then.kind());
		model.addAttribute("now", now);
		model.addAttribute("version", versions.line(then, then.kind().version() == now.kind().version()));
		model.addAttribute("specimen", pictures.of(then.kind(), scope.shownOn(actor, unit, "")));
		return "letter/kind-version";
	}

	/** Writes an earlier version again, as a new one. */
	@PostMapping("/kinds/{code}/versions/{version}")
	String again(@PathVariable String code, @PathVariable int version, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "0") int basedOn, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var unit = scope.agency(actor, agency);
		var then = versions.numbered(code, version, unit);
		if (then.ended()) {
			throw new NoSuchElementException("version " + version);
		}
		var form = forms.form(then.kind()).basedOn(basedOn);
		try {
			var next = stationery.change(actor, forms.kind(form, then.kind()), StationeryScope.id(unit));
			redirect.addFlashAttribute("done", wording.say("letter.kind.done.again", version, next));
			return "redirect:/kinds/" + code + KindController.query(unit);
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("faults", List.of(page.fault(refusal)));
			return shown(actor, code, version, unit, model);
		}
	}

	/** An agency writes as everybody does again. */
	@PostMapping("/kinds/{code}/own")
	String endOwn(@PathVariable String code, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "0") int basedOn, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var unit = scope.agency(actor, agency);
		if (unit == null) {
			throw new NoSuchElementException("agency");
		}
		try {
			stationery.endOwn(actor, code, unit.id(), basedOn);
			redirect.addFlashAttribute("done", wording.say("letter.kind.done.own-ended", unit.name()));
			return "redirect:/kinds/" + code + KindController.query(unit);
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			var now = stationery.now(code, unit.id());
			return page.show(now, forms.form(now.kind()), new Place(unit, unit), List.of(page.fault(refusal)), model);
		}
	}
}
