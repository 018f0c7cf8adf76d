package id.nirkertas.administration.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.AppointmentDoubts;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a position: what it is, who fills it, and whom to appoint. */
@Component
class PositionPage {

	private final OrganisationChart chart;
	private final Appointments appointments;
	private final StoppedAssignments stopped;
	private final AssignmentLines assignments;
	private final ActingCertificates certificates;
	private final OrganisationLines lines;
	private final NamedPositions names;
	private final Directory directory;
	private final OfficeClock clock;
	private final AppointmentDoubts unusual;
	private final Wording wording;

	PositionPage(OrganisationChart chart, Appointments appointments, StoppedAssignments stopped,
			AssignmentLines assignments, ActingCertificates certificates, OrganisationLines lines, NamedPositions names,
			Directory directory, OfficeClock clock, AppointmentDoubts unusual, Wording wording) {
		this.chart = chart;
		this.appointments = appointments;
		this.stopped = stopped;
		this.assignments = assignments;
		this.certificates = certificates;
		this.lines = lines;
		this.names = names;
		this.directory = directory;
		this.clock = clock;
		this.unusual = unusual;
		this.wording = wording;
	}

	/** The forms and what is wrong with them; of the two one at most. */
	record Forms(PositionForm position, SeatForm seat, List<FormFault> faults, boolean ofSeat) {
	}

	ModelAndView of(@Nullable PositionEntry before, Position draft, Forms forms) {
		var view = new ModelAndView("administration/position");
		view.addObject("position", before == null ? null : before.position());
		view.addObject("unit", chart.unit(draft.unit()).unit());
		view.addObject("form", forms.position());
		view.addObject("seat", forms.seat());
		view.addObject("faults", forms.faults());
		view.addObject("faulty", forms.faults().stream().map(FormFault::field).toList());
		view.addObject("ofSeat", forms.ofSeat());
		view.addObject("units", lines.indented(null, draft.unit().toString()));
		view.addObject("choices", names.all());
		view.addObject("levels", Level.values());
		view.addObject("duties", Duty.values());
		view.addObject("capacities", Capacity.values());
		view.addObject("assignments", before == null
				? List.of()
				: appointments.of(before.position().id()).stream().map(assignments::line).toList());
		view.addObject("doubts", before == null ? List.of() : doubts(appointments.of(before.position().id())));
		view.addObject("stopped", before == null ? List.of() : stopped.of(before.position().id()));
		view.addObject("subordinates",
				before == null ? List.of() : directory.subordinatesOf(before.position().id()));
		view.addObject("fixed", before != null && chart.isUsed(before.position().id()));
		view.addObject("living", before != null && before.position().exists(clock.today()));
		return view;
	}

	private List<String> doubts(List<AssignmentEntry> entries) {
		return Stream.concat(unusual.of(entries).stream().map(doubt -> wording.say(doubt.code(), doubt.details().toArray())),
				entries.stream().map(AssignmentEntry::assignment)
						.flatMap(each -> certificates.doubt(each, each.position()).stream()))
				.toList();
	}

	PositionForm form(PositionEntry entry) {
		return PositionForm.of(entry, names);
	}
}
