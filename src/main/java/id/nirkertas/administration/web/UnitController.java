package id.nirkertas.administration.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Unit;
import id.nirkertas.directory.UnitEntry;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit: what it is called, what it belongs to, its address, the positions in it, and from when there is none any more. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class UnitController {

	private final OrganisationChart chart;
	private final OrganisationLines lines;
	private final Wording wording;

	UnitController(OrganisationChart chart, OrganisationLines lines, Wording wording) {
		this.chart = chart;
		this.lines = lines;
		this.wording = wording;
	}

	@GetMapping("/organisation/units/new")
	ModelAndView blank(@RequestParam(defaultValue = "") String parent) {
		return page(null, UnitForm.blank(parent, chart.units()), List.of());
	}

	@PostMapping("/organisation/units/new")
	ModelAndView add(Actor actor, @ModelAttribute UnitForm form, RedirectAttributes redirect) {
		return keep(actor, null, form, redirect);
	}

	@GetMapping("/organisation/units/{id}")
	ModelAndView show(@PathVariable UUID id) {
		var entry = chart.unit(new UnitId(id));
		return page(entry, UnitForm.of(entry), List.of());
	}

	@PostMapping("/organisation/units/{id}")
	ModelAndView change(@PathVariable UUID id, Actor actor, @ModelAttribute UnitForm form, RedirectAttributes redirect) {
		var before = chart.unit(new UnitId(id));
		return keep(actor, before, form, redirect);
	}

	private ModelAndView keep(Actor actor, @Nullable UnitEntry before, UnitForm form, RedirectAttributes redirect) {
		var typed = new ArrayList<FormFault>();
		var draft = form.entry(before == null ? UnitId.random() : before.unit().id(), chart.units(), wording, typed::add);
		try {
			if (!typed.isEmpty()) {
				throw new RefusedException("platform.form.errors");
			}
			if (before != null && !form.isSure() && chart.flaws(draft).isEmpty()) {
				var moves = chart.moves(draft);
				if (!moves.isEmpty()) {
					return page(before, form, List.of()).addObject("moves", moves);
				}
			}
			var id = chart.keep(actor, draft);
			redirect.addFlashAttribute("done", done(before, draft.unit()));
			return new ModelAndView("redirect:/organisation/units/" + id);
		} catch (RefusedException refused) {
			return again(before, form, draft, typed, refused);
		}
	}

	private String done(@Nullable UnitEntry before, Unit unit) {
		if (before == null) {
			return wording.say("administration.done.unit-added", unit.name());
		}
		var closure = unit.closure();
		return closure == null || closure.equals(before.unit().closure())
				? wording.say("administration.done.changed", unit.name())
				: wording.say("administration.done.unit-closed", unit.name(), closure.on());
	}

	/** Who comes second sees what is stored now, and saves over it knowingly. */
	private ModelAndView again(@Nullable UnitEntry before, UnitForm form, UnitEntry draft, List<FormFault> typed,
			RefusedException refused) {
		var theirs = refused.code().equals("directory.changed-meanwhile") ? before : null;
		var view = page(before, theirs == null ? form : form.over(theirs.revision()),
				Typed.faults(typed, chart.flaws(draft), refused, wording));
		view.addObject("theirs", theirs == null ? null : UnitForm.of(theirs));
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private ModelAndView page(@Nullable UnitEntry before, UnitForm form, List<FormFault> faults) {
		var view = new ModelAndView("administration/unit");
		view.addObject("unit", before == null ? null : before.unit());
		view.addObject("form", form);
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).toList());
		view.addObject("units", lines.indented(before == null ? null : before.unit().id(),
				Typed.text(form.parent())));
		view.addObject("open", before != null && lines.exists(before.unit()));
		view.addObject("concerns",
				before == null || !lines.exists(before.unit()) ? List.of() : lines.concerns(before.unit()));
		view.addObject("below", before == null ? List.of() : lines.unitsIn(before.unit().id()));
		view.addObject("positions", before == null ? List.of() : lines.positionsIn(before.unit().id()));
		view.addObject("fixed", before != null && chart.isUsed(before.unit().id()));
		return view;
	}
}
