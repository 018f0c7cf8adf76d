package id.nirkertas.workflow;

import id.nirkertas.consultation.LetterEnds;
import id.nirkertas.disposition.DispositionNoted;
import id.nirkertas.disposition.FollowUpReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has answered a disposition no longer waits for opinions on it. */
@Component
class AnswersGiven {

	private final LetterEnds ends;

	AnswersGiven(LetterEnds ends) {
		this.ends = ends;
	}

	@EventListener
	void on(FollowUpReported event) {
		ends.outOfHand(event.letter(), event.by(), event.at());
	}

	@EventListener
	void on(DispositionNoted event) {
		ends.outOfHand(event.letter(), event.by(), event.at());
	}
}
