package id.nirkertas.administration.web;

import id.nirkertas.administration.web.PositionPage.Forms;
import id.nirkertas.administration.web.SeatForm.Warning;
import id.nirkertas.directory.AppointmentDoubts;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.AssignmentId;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who fills a position: appointed, put right, ended, or taken back before it began. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class AssignmentController {

	private final Appointments appointments;
	private final AppointmentDoubts doubts;
	private final OrganisationChart chart;
	private final PositionPage page;
	private final AssignmentPage assignment;
	private final NamedPeople people;
	private final Wording wording;

	AssignmentController(Appointments appointments, AppointmentDoubts doubts, OrganisationChart chart, PositionPage page,
			AssignmentPage assignment, NamedPeople people, Wording wording) {
		this.appointments = appointments;
		this.doubts = doubts;
		this.chart = chart;
		this.page = page;
		this.assignment = assignment;
		this.people = people;
		this.wording = wording;
	}

	@PostMapping("/organisation/positions/{id}/assignments")
	ModelAndView appoint(@PathVariable UUID id, Actor actor, @ModelAttribute SeatForm form, RedirectAttributes redirect) {
		var position = chart.position(new PositionId(id));
		var typed = new ArrayList<FormFault>();
		var seat = form.seat(position.position().id(), people, wording, typed::add);
		try {
			refuseMistyped(typed);
			var warning = Warning.of(doubts.of(actor, seat), wording);
			if (warning.isGiven() && !form.isSureOf(warning)) {
				return page.of(position, position.position(), new Forms(page.form(position), form, List.of(), true))
						.addObject("warning", warning);
			}
			appointments.appoint(actor, seat);
			redirect.addFlashAttribute("done", "administration.done.appointed");
			return new ModelAndView("redirect:/organisation/positions/" + id);
		} catch (RefusedException refused) {
			var view = page.of(position, position.position(), new Forms(page.form(position), form,
					Typed.faults(typed, appointments.flaws(actor, null, seat), refused, wording), true));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	@GetMapping("/organisation/assignments/{id}")
	ModelAndView show(@PathVariable UUID id) {
		var entry = appointments.entry(new AssignmentId(id));
		return view(entry, SeatForm.of(entry.assignment(), entry.revision()), "", List.of());
	}

	@PostMapping("/organisation/assignments/{id}")
	ModelAndView correct(@PathVariable UUID id, Actor actor, @ModelAttribute SeatForm form, RedirectAttributes redirect) {
		var before = appointments.entry(new AssignmentId(id));
		var seated = before.assignment();
		var typed = new ArrayList<FormFault>();
		var seat = form.seat(seated.position(), seated.person(), seated.capacity(), wording, typed::add);
		try {
			refuseMistyped(typed);
			appointments.correct(actor, before.id(), seat, form.based());
			return done("administration.done.corrected", seated.position(), redirect);
		} catch (RefusedException refused) {
			return again(before, form, "correct",
					Typed.faults(typed, appointments.flaws(actor, before.id(), seat), refused, wording));
		}
	}

	@PostMapping("/organisation/assignments/{id}/end")
	ModelAndView end(@PathVariable UUID id, Actor actor, @ModelAttribute SeatForm form, RedirectAttributes redirect) {
		var before = appointments.entry(new AssignmentId(id));
		var typed = new ArrayList<FormFault>();
		var until = Typed.day(form.until(), "until", wording, typed::add);
		try {
			refuseMistyped(typed);
			appointments.end(actor, before.id(), until, Typed.text(form.basis()), form.based());
			return done("administration.done.ended", before.assignment().position(), redirect);
		} catch (RefusedException refused) {
			return again(before, form, "end", Typed.faults(typed,
					appointments.flawsOfEnd(before.id(), until, Typed.text(form.basis())), refused, wording));
		}
	}

	@PostMapping("/organisation/assignments/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable UUID id, Actor actor, @ModelAttribute SeatForm form, RedirectAttributes redirect) {
		var before = appointments.entry(new AssignmentId(id));
		try {
			appointments.withdraw(actor, before.id(), form.based());
			return done("administration.done.withdrawn", before.assignment().position(), redirect);
		} catch (RefusedException refused) {
			return again(before, SeatForm.of(before.assignment(), before.revision()), "",
					Typed.faults(List.of(), List.of(), refused, wording));
		}
	}

	private static void refuseMistyped(List<FormFault> typed) {
		if (!typed.isEmpty()) {
			throw new RefusedException("platform.form.errors");
		}
	}

	private static ModelAndView done(String words, PositionId position, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", words);
		return new ModelAndView("redirect:/organisation/positions/" + position);
	}

	private ModelAndView again(AssignmentEntry before, SeatForm form, String act, List<FormFault> faults) {
		var view = view(before, form.over(before.revision()), act, faults);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private ModelAndView view(AssignmentEntry entry, SeatForm form, String act, List<FormFault> faults) {
		return assignment.of(entry, form, act, faults);
	}
}
