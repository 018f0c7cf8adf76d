package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.HandingOn;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that go on at another position's desk: it agrees, and secret ones go there only knowingly. */
@Service
@Transactional
public class HandoverDrafts {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final HandingOn letters;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	HandoverDrafts(HandoverTable table, HandoverRules rules, HandingOn letters, ApplicationEventPublisher events,
			OfficeClock clock) {
		this.table = table;
		this.rules = rules;
		this.letters = letters;
		this.events = events;
		this.clock = clock;
	}

	/** Whether they are the ones to say that the target goes on with the drafts, and it is still to be said. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayAgree(Actor by, HandoverId id) {
		return rules.mayAgree(by, table.find(id).map(rules::asItStands).orElseThrow(() -> unknown(id)));
	}

	/** The target goes on with the drafts once the handover is confirmed. Said twice it is said once. */
	public void agree(Actor by, HandoverId id) {
		var handover = table.take(id).map(rules::asItStands).orElseThrow(() -> unknown(id));
		if (handover.agreed() && rules.mayRead(by, handover).isAllowed()) {
			return;
		}
		rules.mayAgree(by, handover).orThrow();
		table.agree(id, by, clock.now());
		events.publishEvent(new HandoverDraftsAgreed(id, Objects.requireNonNull(handover.target()),
				rules.desk(handover.successor()), by, clock.now()));
	}

	/** What is ticked must lie on the desk, and may pass; what is secret passes only when whoever proposes it knows. */
	void check(Handover handover, List<HandoverItem> open) {
		handover.drafts().forEach(draft -> isOnTheDesk(open, draft)
				.and(letters.may(draft, Objects.requireNonNull(handover.target()))).orThrow());
		var secret = open.stream()
				.anyMatch(item -> item.kind().isPassable() && item.secret() && item.isOf(handover.drafts()));
		Verdict.when(handover.secrets() || !secret, "handover.secret-unconfirmed").orThrow();
	}

	void pass(Actor by, Handover handover, List<HandoverItem> passed) {
		Verdict.when(handover.secrets() || passed.stream().noneMatch(HandoverItem::secret), "handover.secret-since")
				.orThrow();
		passed.forEach(item -> letters.handOn(by, Objects.requireNonNull(item.document()),
				Objects.requireNonNull(item.passedTo())));
	}

	private static Verdict isOnTheDesk(List<HandoverItem> open, DocumentId draft) {
		var kinds = open.stream().filter(item -> item.isOf(List.of(draft))).map(HandoverItem::kind).toList();
		return kinds.stream().anyMatch(ItemKind::isPassable)
				? Verdict.allowed()
				: Verdict.refused(kinds.contains(ItemKind.EDITING) ? "handover.pen-first" : "handover.draft-gone");
	}

	private static NoSuchElementException unknown(HandoverId id) {
		return new NoSuchElementException("No handover " + id);
	}
}
