package id.nirkertas.notification;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.AssignmentCorrected;
import id.nirkertas.directory.AssignmentEnded;
import id.nirkertas.directory.AssignmentStopped;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OfficialAssigned;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Whoever is appointed to a position is told: from when, on what, and when it ends. Who acts in it as Plt., Plh. or Pj., and
 * whoever holds it meanwhile, are both told; also when it is entered afterwards, or taken back.
 */
@Component
class ActingNotices {

	private static final String NOTICES = "/notices";

	private final Directory directory;
	private final StoppedAssignments stopped;
	private final StoppedDeeds deeds;
	private final Notices notices;

	ActingNotices(Directory directory, StoppedAssignments stopped, StoppedDeeds deeds,
			Notices notices) {
		this.directory = directory;
		this.stopped = stopped;
		this.deeds = deeds;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(OfficialAssigned event) {
		tellBoth(event.by(), event.assignment(), event.at());
	}

	@ApplicationModuleListener
	void on(AssignmentCorrected event) {
		tellBoth(event.by(), event.after(), event.at());
	}

	@ApplicationModuleListener
	void on(AssignmentEnded event) {
		tellEnd(event.assignment(), event.until(), event.at());
	}

	/** When, by whom and why; whoever acts again also how much was done meanwhile, which stands on a page. */
	@ApplicationModuleListener
	void on(AssignmentStopped event) {
		var acting = event.assignment();
		var page = "/notices/stopped/" + event.stop();
		var details = List.<Object>of(acting.position(), acting.person(), acting.capacity(), event.at(), event.by().person(),
				new Details.Basis(event.reason()), deeds.of(stopped.stop(event.stop())).size());
		var code = event.over() ? "annulled" : "stopped";
		tell(acting, event.at(), acting.person(), "notification.acting-" + code, details, page);
		(event.over() ? officials(acting) : holders(acting))
				.forEach(holder -> tell(acting, event.at(), holder, "notification.acted-for-" + code, details, page));
	}

	private void tellBoth(Actor by, Assignment acting, Instant at) {
		if (directory.isOver(acting)) {
			tellPast(by, acting, at);
			return;
		}
		if (acting.capacity() == Capacity.PERMANENT) {
			tellAppointed(by, acting, at);
			return;
		}
		var open = acting.period().until() == null;
		tell(acting, at, acting.person(), open ? "notification.acting-open" : "notification.acting", details(acting));
		holders(acting).forEach(holder -> tell(acting, at, holder,
				open ? "notification.acted-for-open" : "notification.acted-for", details(acting)));
	}

	/** What the system sets up itself is no news. */
	private void tellAppointed(Actor by, Assignment permanent, Instant at) {
		if (!by.equals(Actor.SYSTEM)) {
			var code = permanent.period().until() == null ? "notification.appointed-open" : "notification.appointed";
			tell(permanent, at, permanent.person(), code, details(permanent), NOTICES);
		}
	}

	/** Nobody acts by it any more, but somebody says that they did; what the system sets up itself is no news. */
	private void tellPast(Actor by, Assignment past, Instant at) {
		if (by.equals(Actor.SYSTEM)) {
			return;
		}
		var details = new ArrayList<>(details(past));
		details.add(by.person());
		tell(past, at, past.person(), "notification.acting-past", details, NOTICES);
		officials(past).forEach(official -> tell(past, at, official, "notification.acted-for-past", details, NOTICES));
	}

	private void tellEnd(Assignment acting, LocalDate until, Instant at) {
		List<Object> details = List.of(acting.position(), acting.person(), acting.capacity(), until);
		if (acting.capacity() == Capacity.PERMANENT) {
			tell(acting, at, acting.person(), "notification.appointment-ended", details, NOTICES);
			return;
		}
		tell(acting, at, acting.person(), "notification.acting-ended", details);
		holders(acting).forEach(holder -> tell(acting, at, holder, "notification.acted-for-ended", details));
	}

	/** Whoever held the position in those days, and whoever acts in it today. */
	private List<PersonId> officials(Assignment past) {
		return Stream
				.concat(holders(past).stream(), directory.holderOf(past.position()).map(held -> held.person().id()).stream())
				.filter(person -> !person.equals(past.person())).distinct().toList();
	}

	/** Whoever holds the position, or will, in those days. */
	private List<PersonId> holders(Assignment acting) {
		return directory.assignmentsTo(acting.position()).stream()
				.filter(other -> other.capacity() == Capacity.PERMANENT && !other.person().equals(acting.person()))
				.filter(other -> other.period().overlaps(acting.period())).map(Assignment::person).distinct().toList();
	}

	private static List<Object> details(Assignment acting) {
		var details = new ArrayList<Object>(List.of(acting.position(), acting.person(), acting.capacity(),
				new Details.Basis(acting.basis()), acting.period().from()));
		var until = acting.period().until();
		if (until != null) {
			details.add(until);
		}
		return List.copyOf(details);
	}

	private void tell(Assignment acting, Instant at, PersonId whom, String code, List<Object> details) {
		tell(acting, at, whom, code, details, "/inbox");
	}

	private void tell(Assignment acting, Instant at, PersonId whom, String code, List<Object> details, String address) {
		notices.tell(new Notice("directory.acting/%s/%s/%s".formatted(acting.person(), whom, at), acting.position(), code,
				details, null, address, whom));
	}
}
