package id.nirkertas.notification;

import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever a letter waited for is told when it is given up. */
@Component
class LetterNotices {

	private final Awaited awaited;
	private final NumberingGate gate;
	private final Notices notices;

	LetterNotices(Awaited awaited, NumberingGate gate, Notices notices) {
		this.awaited = awaited;
		this.gate = gate;
		this.notices = notices;
	}

	/** The reason stands on the letter's page, where access is asked for: a notice carries none of it. */
	@ApplicationModuleListener
	void on(LetterWithdrawn event) {
		waiting(event).forEach(waiting -> notices.tell(new Notice(
				"letter.withdrawn/" + event.letter(), waiting, "notification.letter-withdrawn",
				List.of(event.by().position(), event.at(), waiting), event.letter(), "/letters/" + event.letter())));
	}

	/** Keepers who were to number it have lost sight of it by now, and are asked for nothing any more. */
	private List<PositionId> waiting(LetterWithdrawn event) {
		return event.awaitedNumber() ? gate.keepers(event.letter()) : awaited.on(event.letter());
	}
}
