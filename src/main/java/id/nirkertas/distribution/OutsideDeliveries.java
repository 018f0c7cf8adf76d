package id.nirkertas.distribution;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed letters to addressees outside the government. No system takes them there: the dispatchers of the sending agency do, and
 * say here how and when. A letter that hides its subject is carried by its drafter, who knows what is in it.
 */
@Service
@Transactional
public class OutsideDeliveries {

	/** As many as a diagram can name; an agency has a handful. */
	private static final int MOST_CARRIERS = 50;

	private final OutsideTable table;
	private final Letters letters;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	OutsideDeliveries(OutsideTable table, Letters letters, Directory directory, Access access, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.letters = letters;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A step of the flow: from now on its carriers may see the letter and say that it went. Safe to repeat. Who they are; nobody
	 * where it goes nowhere outside.
	 */
	public List<PositionId> open(DocumentId id) {
		var letter = letters.view(id);
		var parties = letter.content().more().outside();
		if (parties.isEmpty()) {
			return List.of();
		}
		var carriers = carriers(letter);
		var signatory = Objects.requireNonNull(letter.content().signatory());
		if (table.open(id, letter.drafter(), signatory, carriers, parties, clock.now())) {
			carriers.forEach(carrier -> access.grant(id, carrier, Role.DISPATCHER));
			events.publishEvent(new OutsideAwaited(id, parties.size(), Actor.SYSTEM, clock.now()));
		}
		return table.carriers(id);
	}

	private List<PositionId> carriers(LetterView letter) {
		var dispatchers = directory.withDuty(directory.agencyOf(letter.drafter()).id(), Duty.DISPATCHER).stream()
				.map(Position::id).limit(MOST_CARRIERS).toList();
		return dispatchers.isEmpty() || letter.content().secrecy().hidesSubject() ? List.of(letter.drafter()) : dispatchers;
	}

	/** Refuses with access.denied, distribution.nothing-outside, distribution.not-carrier, or directory.another-acts. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayRecord(Actor by, DocumentId letter) {
		var carriers = table.carriers(letter);
		return access.maySee(by.person(), letter)
				.and(Verdict.when(!carriers.isEmpty(), "distribution.nothing-outside"))
				.and(Verdict.when(carriers.contains(by.position()), "distribution.not-carrier"))
				.and(directory.mayAct(by));
	}

	/** That it went to those at these places. Saying the same again changes nothing; it may go to one of them twice. */
	public void record(Actor by, DocumentId letter, Collection<Integer> places, Dispatch dispatch) {
		mayRecord(by, letter).orThrow();
		table.take(letter);
		var known = table.of(letter).stream().map(OutsideDelivery::place).filter(places::contains).toList();
		Verdict.when(!known.isEmpty(), "distribution.nobody-chosen").and(dispatch.mayBeOf(writtenOn(letter), clock.today()))
				.orThrow();
		var recorded = table.record(letter, known, dispatch, by, clock.now());
		if (recorded > 0) {
			var waiting = table.waiting(letter);
			var complete = waiting == 0 && table.complete(letter, clock.now());
			events.publishEvent(
					new LetterDispatched(letter, dispatch.channel(), dispatch.on(), recorded, waiting, complete, by,
							clock.now()));
		}
	}

	/** That it went to all who still wait. */
	public void recordAll(Actor by, DocumentId letter, Dispatch dispatch) {
		mayRecord(by, letter).orThrow();
		table.take(letter);
		var waiting = table.of(letter).stream().filter(delivery -> !delivery.isSent()).map(OutsideDelivery::place).toList();
		if (!waiting.isEmpty()) {
			record(by, letter, waiting, dispatch);
		}
	}

	private LocalDate writtenOn(DocumentId letter) {
		var on = letters.view(letter).on();
		if (on == null) {
			throw new RefusedException("distribution.not-signed");
		}
		return on;
	}

	/** To how many of how many addressees outside a letter has gone. */
	public record Progress(int sent, int all) {
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<DocumentId, Progress> progress(Collection<DocumentId> letters) {
		return table.progress(letters);
	}

	/** In the order of the letter; empty for one that goes nowhere outside, and until it is signed. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<OutsideDelivery> of(DocumentId letter) {
		return table.of(letter);
	}

	/** Signed letters that somebody outside still waits for, of those a position carries, drafted or signed; oldest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DocumentId> unsent(Collection<PositionId> positions) {
		return positions.isEmpty() ? List.of() : table.unsent(positions);
	}
}
