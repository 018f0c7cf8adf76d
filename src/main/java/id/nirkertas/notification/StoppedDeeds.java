package id.nirkertas.notification;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.StoppedAssignment;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DeedBook;
import id.nirkertas.shared.DeedBook.Deed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody did in a position before it was found that they should not have been there. */
@Component
public class StoppedDeeds {

	/** What an official answers for; a look, a saved draft and what follows by itself are not told. */
	public static final Set<String> TOLD = Set.of("letter.letter-signed", "letter.letter-submitted",
			"letter.letter-withdrawn", "letter.letter-handed-on", "review.initials-given", "review.letter-returned",
			"review.review-delegated", "review.reviewer-skipped", "disposition.disposition-given",
			"disposition.disposition-noted", "disposition.follow-up-reported", "disposition.follow-up-accepted",
			"disposition.follow-up-refused", "disposition.disposition-withdrawn", "disposition.disposition-returned",
			"disposition.branch-closed", "disposition.due-date-asked", "disposition.due-date-moved",
			"disposition.due-date-refused",
			"disposition.prepared-denied", "registry.incoming-noted",
			"registry.incoming-registered", "consultation.opinion-asked", "consultation.opinion-given",
			"spoken.spoken-order-confirmed", "spoken.spoken-order-denied", "numbering.number-given",
			"distribution.letter-dispatched", "records.document-filed", "handover.handover-confirmed");

	private final DeedBook book;
	private final StoppedAssignments stopped;
	private final OfficeClock clock;

	StoppedDeeds(DeedBook book, StoppedAssignments stopped, OfficeClock clock) {
		this.book = book;
		this.stopped = stopped;
		this.clock = clock;
	}

	/** From the first day of the assignment until it was stopped, the oldest first. */
	public List<Deed> of(StoppedAssignment stop) {
		var assignment = stop.assignment();
		var as = new Actor(assignment.person(), assignment.position(), assignment.capacity());
		return book.of(as, begun(stop), stop.at(), TOLD);
	}

	/** Who was stopped and came back on the same day did before what another stop tells. */
	private Instant begun(StoppedAssignment stop) {
		var day = stop.assignment().period().from().atStartOfDay(clock.zone()).toInstant();
		return stopped.of(stop.assignment().person()).stream()
				.filter(other -> other.assignment().position().equals(stop.assignment().position()))
				.map(StoppedAssignment::at).filter(at -> at.isBefore(stop.at()) && at.isAfter(day))
				.max(Comparator.naturalOrder()).orElse(day);
	}
}
