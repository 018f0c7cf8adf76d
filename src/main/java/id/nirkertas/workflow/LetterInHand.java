package id.nirkertas.workflow;

import id.nirkertas.consultation.InHand;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.review.Awaited;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A letter that is written lies with whoever holds its pen, one that goes round with whoever is awaited, one that came in with its
 * addressee, and after a disposition with those who owe an answer.
 */
@Component
class LetterInHand implements InHand {

	private final ObjectProvider<Letters> letters;
	private final ObjectProvider<Awaited> awaited;
	private final ObjectProvider<Registry> registry;
	private final ObjectProvider<Dispositions> dispositions;

	LetterInHand(ObjectProvider<Letters> letters, ObjectProvider<Awaited> awaited, ObjectProvider<Registry> registry,
			ObjectProvider<Dispositions> dispositions) {
		this.registry = registry;
		this.dispositions = dispositions;
		this.letters = letters;
		this.awaited = awaited;
	}

	@Override
	public List<PositionId> of(DocumentId letter) {
		var written = letters.getObject().views(List.of(letter));
		return written.isEmpty() ? cameIn(letter) : of(written.getFirst());
	}

	private List<PositionId> cameIn(DocumentId incoming) {
		var entry = registry.getObject().view(incoming);
		if (entry.letter().standing() != Standing.ADDRESSEE) {
			return List.of();
		}
		return switch (entry.state()) {
			case UNREAD, READ -> List.of(entry.letter().addressee());
			case DISPOSED -> dispositions.getObject().tree(incoming).stream().flatMap(DispositionView::withAllUnder)
					.filter(node -> node.state().isOpen()).map(DispositionView::recipient).distinct().toList();
			case NOTED, SETTLED -> List.of();
		};
	}

	private List<PositionId> of(LetterView view) {
		return switch (view.state()) {
			case DRAFT, RETURNED -> writers(view);
			case IN_REVIEW, AWAITING_NUMBER, READY_TO_SIGN -> awaited.getObject().on(view.id()).stream().toList();
			case SIGNED, WITHDRAWN -> List.of();
		};
	}

	private List<PositionId> writers(LetterView view) {
		var pen = awaited.getObject().on(view.id());
		return pen.isEmpty() ? List.of(view.drafter()) : pen;
	}
}
