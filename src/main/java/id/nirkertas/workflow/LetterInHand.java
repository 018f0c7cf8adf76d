package id.nirkertas.workflow;

import id.nirkertas.consultation.InHand;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A letter that is written lies with its drafter, one that goes round with whoever is awaited. */
@Component
class LetterInHand implements InHand {

	private final ObjectProvider<Letters> letters;
	private final ObjectProvider<Awaited> awaited;

	LetterInHand(ObjectProvider<Letters> letters, ObjectProvider<Awaited> awaited) {
		this.letters = letters;
		this.awaited = awaited;
	}

	@Override
	public List<PositionId> of(DocumentId letter) {
		var view = letters.getObject().view(letter);
		return switch (view.state()) {
			case DRAFT, RETURNED -> List.of(view.drafter());
			case IN_REVIEW, AWAITING_NUMBER, READY_TO_SIGN -> awaited.getObject().on(letter).stream().toList();
			case SIGNED, WITHDRAWN -> List.of();
		};
	}
}
