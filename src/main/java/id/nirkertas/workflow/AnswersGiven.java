package id.nirkertas.workflow;

import id.nirkertas.consultation.LetterEnds;
import id.nirkertas.disposition.BranchClosed;
import id.nirkertas.disposition.DispositionNoted;
import id.nirkertas.disposition.DispositionReturned;
import id.nirkertas.disposition.DispositionWithdrawn;
import id.nirkertas.disposition.FollowUpReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has answered a disposition, or has it no longer, no longer waits for opinions on it. */
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

	@EventListener
	void on(DispositionWithdrawn event) {
		ends.outOfHand(event.letter(), event.by(), event.at());
	}

	@EventListener
	void on(DispositionReturned event) {
		ends.outOfHand(event.letter(), event.by(), event.at());
	}

	@EventListener
	void on(BranchClosed event) {
		ends.outOfHand(event.letter(), event.by(), event.at());
	}
}
