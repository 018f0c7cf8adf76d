package id.nirkertas.letter;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unfinished letters pass from the desk of one position to that of another in the same agency. Whoever calls has made sure that
 * both sides agreed; pages use the handover.
 */
@Service
@Transactional
public class HandingOn {

	private final LetterTable letters;
	private final Letters views;
	private final ObjectProvider<PassingCondition> conditions;
	private final Access access;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	HandingOn(LetterTable letters, Letters views, ObjectProvider<PassingCondition> conditions, Access access,
			Directory directory, ApplicationEventPublisher events, OfficeClock clock) {
		this.letters = letters;
		this.views = views;
		this.conditions = conditions;
		this.access = access;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** Not one that is signed or withdrawn, not to another agency, and as every {@link PassingCondition} says. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict may(DocumentId letter, PositionId to) {
		return may(letters.get(letter), to);
	}

	private Verdict may(Letter letter, PositionId to) {
		var may = letter.mayPass(to, directory.agencyOf(to).id());
		var view = views.view(letter.id());
		return conditions.orderedStream().map(condition -> condition.mayPass(view, to)).reduce(may, Verdict::and);
	}

	/** The other position drafts it from now on; whoever did goes on reading it. Once more changes nothing. */
	public void handOn(Actor by, DocumentId letter, PositionId to) {
		var before = letters.take(letter);
		if (before.drafter().equals(to)) {
			return;
		}
		may(before, to).orThrow();
		var now = clock.now();
		letters.update(before.passed(to, directory.agencyOf(to).id(), now));
		access.grant(letter, to, Role.DRAFTER);
		events.publishEvent(new LetterHandedOn(letter, before.drafter(), to, by, now));
	}
}
