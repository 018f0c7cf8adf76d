package id.nirkertas.consultation;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.letter.DraftErrand;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.LetterSigned;
import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.registry.IncomingDisposed;
import id.nirkertas.registry.IncomingNoted;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter need not wait for opinions: its drafter is asked once, and when it is signed or given up, or decided where it came
 * in, the questions end.
 */
@Component
class LetterEnds implements DraftErrand {

	private final ConsultationTable table;
	private final Access access;
	private final ApplicationEventPublisher events;

	LetterEnds(ConsultationTable table, Access access, ApplicationEventPublisher events) {
		this.table = table;
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
		close(event.incoming(), event.by(), event.at());
	}

	@EventListener
	void on(IncomingNoted event) {
		close(event.incoming(), event.by(), event.at());
	}

	private void close(DocumentId letter, Actor by, Instant at) {
		var all = table.on(letter);
		all.stream().filter(ConsultationView::isOpen)
				.filter(open -> table.end(open.id(), ConsultationState.CLOSED, at))
				.forEach(open -> events.publishEvent(new OpinionClosed(letter, open.id(), by, at)));
		all.stream().map(ConsultationView::colleague).distinct()
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
