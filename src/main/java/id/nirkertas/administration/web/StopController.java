package id.nirkertas.administration.web;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentId;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An assignment that was entered by mistake ends at once; one that is over is taken back. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class StopController {

	private final Appointments appointments;
	private final StoppedAssignments stopped;
	private final AssignmentPage page;
	private final AssignmentLines lines;
	private final Wording wording;

	StopController(Appointments appointments, StoppedAssignments stopped, AssignmentPage page,
			AssignmentLines lines, Wording wording) {
		this.appointments = appointments;
		this.stopped = stopped;
		this.page = page;
		this.lines = lines;
		this.wording = wording;
	}

	@PostMapping("/organisation/assignments/{id}/stop")
	ModelAndView stop(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "0") int revision, RedirectAttributes redirect) {
		var before = appointments.entry(new AssignmentId(id));
		try {
			stopped.stop(actor, before.id(), reason, revision);
			redirect.addFlashAttribute("done",
					lines.isOver(before) ? "administration.done.annulled" : "administration.done.stopped");
			return new ModelAndView("redirect:/organisation/positions/" + before.assignment().position());
		} catch (RefusedException refused) {
			var view = page.of(before, SeatForm.of(before.assignment(), before.revision()), "stop",
					Typed.faults(List.of(), stopped.flaws(before.id(), reason), refused, wording));
			view.addObject("reason", reason);
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}
}
