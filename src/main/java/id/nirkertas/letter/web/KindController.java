package id.nirkertas.letter.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Unit;
import id.nirkertas.letter.KindVersion;
import id.nirkertas.letter.Stationery;
import id.nirkertas.letter.web.KindPage.Place;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a kind: every button of it posts what was typed, and one of them saves it. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY, Duty.REGISTRAR})
@Controller
class KindController {

	private final Stationery stationery;
	private final StationeryScope scope;
	private final KindForms forms;
	private final KindPage page;
	private final Wording wording;

	KindController(Stationery stationery, StationeryScope scope, KindForms forms, KindPage page, Wording wording) {
		this.stationery = stationery;
		this.scope = scope;
		this.forms = forms;
		this.page = page;
		this.wording = wording;
	}

	@GetMapping("/kinds/{code}")
	String show(@PathVariable String code, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String shownOn, Actor actor, Model model) {
		var place = place(actor, agency, shownOn);
		var now = now(code, place.agency());
		return page.show(now, forms.form(now.kind()), place, List.of(), model);
	}

	@PostMapping("/kinds/{code}")
	String change(@PathVariable String code, Actor actor, @RequestParam MultiValueMap<String, String> posted, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var place = place(actor, posted);
		var now = now(code, place.agency());
		var form = forms.keyed(KindForm.of(posted));
		var act = DraftForm.one(posted, "act");
		if (!act.isEmpty() && !act.equals("preview")) {
			var moved = form.rearranged(act, DraftForm.one(posted, "part"),
					DraftForm.number(DraftForm.one(posted, "after")));
			model.addAttribute("focus", moved.focus());
			model.addAttribute("typed", true);
			return page.show(now, moved.form(), place, List.of(), model);
		}
		var tidy = form.tidy();
		model.addAttribute("typed", true);
		var faults = page.faults(tidy, now.kind(), place);
		if (act.equals("preview") || !faults.isEmpty()) {
			return answer(now, tidy, place, faults, model, response);
		}
		return save(actor, now, tidy, place, model, response, redirect);
	}

	private String save(Actor actor, KindVersion now, KindForm form, Place place, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			var version = stationery.change(actor, forms.kind(form, now.kind()), StationeryScope.id(place.agency()));
			redirect.addFlashAttribute("done", wording.say("letter.kind.done.saved", version));
			return "redirect:/kinds/" + now.kind().code() + query(place.agency());
		} catch (RefusedException refusal) {
			if (refusal.code().equals("letter.kind.changed-meanwhile")) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return page.conflict(now(now.kind().code(), place.agency()), form, place, model);
			}
			return answer(now, form, place, List.of(page.fault(refusal)), model, response);
		}
	}

	private String answer(KindVersion now, KindForm form, Place place, List<FormFault> faults, Model model,
			HttpServletResponse response) {
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return page.show(now, form, place, faults, model);
	}

	/** What is beside the form, as it was typed so far. */
	@PostMapping("/kinds/{code}/preview")
	String preview(@PathVariable String code, Actor actor, @RequestParam MultiValueMap<String, String> posted, Model model) {
		var place = place(actor, posted);
		var now = now(code, place.agency());
		var form = forms.keyed(KindForm.of(posted)).tidy();
		model.addAttribute("specimen", page.specimen(form, now.kind(), place));
		model.addAttribute("faults", page.faults(form, now.kind(), place));
		return "letter/specimen :: specimen";
	}

	private KindVersion now(String code, @Nullable Unit agency) {
		return stationery.now(code, StationeryScope.id(agency));
	}

	private Place place(Actor actor, MultiValueMap<String, String> posted) {
		return place(actor, DraftForm.one(posted, "agency"), DraftForm.one(posted, "shownOn"));
	}

	private Place place(Actor actor, String asked, String shownOn) {
		var agency = scope.agency(actor, asked);
		return new Place(agency, scope.shownOn(actor, agency, shownOn));
	}

	static String query(@Nullable Unit agency) {
		return agency == null ? "" : "?agency=" + agency.id();
	}
}
