package id.nirkertas.consultation;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.letter.DraftErrand;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.LetterSigned;
import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.registry.IncomingDisposed;
import id.nirkertas.registry.IncomingNoted;
import id.nirkertas.registry.IncomingSettled;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter need not wait for opinions: its drafter is asked once, and when it is signed or given up, the questions end; of one
 * that came in when whoever asked has decided or answered.
 */
@Component
public class LetterEnds implements DraftErrand {

	private final ConsultationTable table;
	private final InHand hands;
	private final Access access;
	private final ApplicationEventPublisher events;

	LetterEnds(ConsultationTable table, InHand hands, Access access, ApplicationEventPublisher events) {
		this.table = table;
		this.hands = hands;
		this.access = access;
		this.events = events;
	}

	@EventListener
	void on(LetterSigned event) {
		close(event.letter(), event.by(), event.at());
	}

	@EventListener
	void on(LetterWithdrawn event) {
		close(event.letter(), event.by(), event.at());
	}

	/** Its addressee has decided without waiting. */
	@EventListener
	void on(IncomingDisposed event) {
		outOfHand(event.incoming(), event.by(), event.at());
	}

	@EventListener
	void on(IncomingNoted event) {
		close(event.incoming(), event.by(), event.at());
	}

	@EventListener
	void on(IncomingSettled event) {
		close(event.incoming(), event.by(), event.at());
	}

	/** Ends what somebody asked who has decided or answered in the meantime; what others ask who still have it in hand goes on. Safe to repeat. */
	@Transactional
	public void outOfHand(DocumentId letter, Actor by, Instant at) {
		var inHand = hands.of(letter);
		close(letter, table.on(letter).stream().filter(asked -> !inHand.contains(asked.asker())).toList(), by, at);
	}

	private void close(DocumentId letter, Actor by, Instant at) {
		close(letter, table.on(letter), by, at);
	}

	private void close(DocumentId letter, List<ConsultationView> ended, Actor by, Instant at) {
		ended.stream().filter(ConsultationView::isOpen)
				.filter(open -> table.end(open.id(), ConsultationState.CLOSED, at))
				.forEach(open -> events.publishEvent(new OpinionClosed(letter, open.id(), by, at)));
		var goingOn = table.on(letter).stream().filter(ConsultationView::isOpen).map(ConsultationView::colleague).toList();
		ended.stream().map(ConsultationView::colleague).distinct().filter(colleague -> !goingOn.contains(colleague))
				.forEach(colleague -> access.end(letter, colleague, Role.CONSULTED));
	}

	@Override
	public List<Fault> unsettled(DocumentId letter) {
		return table.on(letter).stream().filter(ConsultationView::isOpen).map(ConsultationView::colleague).distinct()
				.map(colleague -> new Fault("", "consultation.still-open", List.of(colleague))).toList();
	}

	@Override
	public Optional<String> press(Actor by, DocumentId letter, Map<String, List<String>> pressed) {
		return Optional.empty();
	}
}
