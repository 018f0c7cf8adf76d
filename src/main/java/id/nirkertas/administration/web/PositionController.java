package id.nirkertas.administration.web;

import id.nirkertas.administration.web.PositionPage.Forms;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
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

/** A position: what it is called, where it stands, what it is trusted with, and from when there is none any more. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class PositionController {

	private final OrganisationChart chart;
	private final PositionPage page;
	private final NamedPositions names;
	private final Directory directory;
	private final Wording wording;

	PositionController(OrganisationChart chart, PositionPage page, NamedPositions names, Directory directory,
			Wording wording) {
		this.chart = chart;
		this.page = page;
		this.names = names;
		this.directory = directory;
		this.wording = wording;
	}

	@GetMapping("/organisation/positions/new")
	ModelAndView blank(@RequestParam UUID unit) {
		var place = chart.unit(new UnitId(unit)).unit().id();
		var form = PositionForm.blank(place, chart.positions(), directory.headOf(place), names);
		return page.of(null, PositionForm.fresh(place), new Forms(form, SeatForm.BLANK, List.of(), false));
	}

	@PostMapping("/organisation/positions/new")
	ModelAndView add(Actor actor, @ModelAttribute PositionForm form, RedirectAttributes redirect) {
		return keep(actor, null, PositionForm.fresh(place(form, null)), form, redirect);
	}

	@GetMapping("/organisation/positions/{id}")
	ModelAndView show(@PathVariable UUID id) {
		var entry = chart.position(new PositionId(id));
		return page.of(entry, entry.position(), new Forms(page.form(entry), SeatForm.BLANK, List.of(), false));
	}

	@PostMapping("/organisation/positions/{id}")
	ModelAndView change(@PathVariable UUID id, Actor actor, @ModelAttribute PositionForm form, RedirectAttributes redirect) {
		var before = chart.position(new PositionId(id));
		return keep(actor, before, PositionForm.in(place(form, before), before.position()), form, redirect);
	}

	private ModelAndView keep(Actor actor, @Nullable PositionEntry before, Position draft, PositionForm form,
			RedirectAttributes redirect) {
		var typed = new ArrayList<FormFault>();
		var entry = form.entry(draft, names, wording, typed::add);
		if (!Typed.text(form.unit()).isEmpty() && !draft.unit().toString().equals(form.unit())) {
			typed.add(new FormFault("unit", wording.say("directory.flaw.unit-unknown", Typed.text(form.unit()))));
		}
		try {
			if (!typed.isEmpty()) {
				throw new RefusedException("platform.form.errors");
			}
			var id = chart.keep(actor, entry);
			redirect.addFlashAttribute("done", wording.say(
					before == null ? "administration.done.position-added" : "administration.done.changed",
					entry.position().title()));
			return new ModelAndView("redirect:/organisation/positions/" + id);
		} catch (RefusedException refused) {
			return again(actor, before, form, entry, typed, refused);
		}
	}

	/** Who comes second sees what is stored now, and saves over it knowingly. */
	private ModelAndView again(Actor actor, @Nullable PositionEntry before, PositionForm form, PositionEntry draft,
			List<FormFault> typed, RefusedException refused) {
		var theirs = refused.code().equals("directory.changed-meanwhile") ? before : null;
		var faults = Typed.faults(typed, chart.flaws(actor, draft), refused, wording);
		var view = page.of(before, draft.position(),
				new Forms(theirs == null ? form : form.over(theirs.revision()), SeatForm.BLANK, faults, false));
		view.addObject("theirs", theirs == null ? null : page.form(theirs));
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** The unit that was chosen; else where it is, or the first there is. */
	private UnitId place(PositionForm form, @Nullable PositionEntry before) {
		return chart.units().stream().map(entry -> entry.unit().id()).filter(id -> id.toString().equals(form.unit()))
				.findFirst()
				.orElseGet(() -> before == null ? chart.units().getFirst().unit().id() : before.position().unit());
	}
}
