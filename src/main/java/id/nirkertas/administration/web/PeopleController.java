package id.nirkertas.administration.web;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.shared.PersonId;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People, who come from the LDAP directory, with all they fill, filled and will fill. */
@WithDuty(Duty.ADMINISTRATOR)
@Controller
class PeopleController {

	private static final int OFFERED = 20;
	private static final int LONGEST = 200;

	private final Directory directory;
	private final Appointments appointments;
	private final StoppedAssignments stopped;
	private final AssignmentLines lines;
	private final NamedPeople people;

	PeopleController(Directory directory, Appointments appointments, StoppedAssignments stopped, AssignmentLines lines,
			NamedPeople people) {
		this.directory = directory;
		this.appointments = appointments;
		this.stopped = stopped;
		this.lines = lines;
		this.people = people;
	}

	@GetMapping("/organisation/people/{id}")
	ModelAndView show(@PathVariable UUID id) {
		var person = directory.person(new PersonId(id)).orElseThrow(() -> new NoSuchElementException("No person " + id));
		var view = new ModelAndView("administration/person");
		view.addObject("person", person);
		view.addObject("present", directory.personNamed(person.username()).filter(person::equals).isPresent());
		view.addObject("stopped", stopped.of(person.id()));
		view.addObject("assignments", appointments.of(person.id()).stream().map(lines::line).toList());
		return view;
	}

	/** Whom what was begun to type may mean. */
	@GetMapping("/organisation/people/suggestions")
	ModelAndView suggest(@RequestParam(defaultValue = "") String person) {
		var found = person.isBlank() || person.length() > LONGEST
				? java.util.List.<String>of()
				: people.search(person, OFFERED).stream().map(NamedPeople::of).toList();
		return new ModelAndView("administration/suggestions :: options", "names", found);
	}
}
