package id.nirkertas.workflow;

import id.nirkertas.consultation.InHand;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingState;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A letter that is written lies with its drafter, one that goes round with whoever is awaited, one that came in with its addressee. */
@Component
class LetterInHand implements InHand {

	private final ObjectProvider<Letters> letters;
	private final ObjectProvider<Awaited> awaited;
	private final ObjectProvider<Registry> registry;

	LetterInHand(ObjectProvider<Letters> letters, ObjectProvider<Awaited> awaited, ObjectProvider<Registry> registry) {
		this.registry = registry;
		this.letters = letters;
		this.awaited = awaited;
	}

	@Override
	public List<PositionId> of(DocumentId letter) {
		var written = letters.getObject().views(List.of(letter));
		return written.isEmpty() ? undecided(letter) : of(written.getFirst());
	}

	private List<PositionId> undecided(DocumentId incoming) {
		var entry = registry.getObject().view(incoming);
		var waits = entry.state() == IncomingState.UNREAD || entry.state() == IncomingState.READ;
		return waits && entry.letter().standing() == Standing.ADDRESSEE ? List.of(entry.letter().addressee()) : List.of();
	}

	private List<PositionId> of(LetterView view) {
		return switch (view.state()) {
			case DRAFT, RETURNED -> List.of(view.drafter());
			case IN_REVIEW, AWAITING_NUMBER, READY_TO_SIGN -> awaited.getObject().on(view.id()).stream().toList();
			case SIGNED, WITHDRAWN -> List.of();
		};
	}
}
