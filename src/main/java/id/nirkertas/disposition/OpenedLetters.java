package id.nirkertas.disposition;

import id.nirkertas.registry.Openings;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import org.springframework.stereotype.Component;

/** Whoever reads the letter itself has read what it was given to them with: its page shows the instructions too. */
@Component
class OpenedLetters implements Openings {

	private final Trees trees;
	private final Dispositions dispositions;

	OpenedLetters(Trees trees, Dispositions dispositions) {
		this.trees = trees;
		this.dispositions = dispositions;
	}

	@Override
	public void opened(Actor by, DocumentId incoming) {
		trees.on(incoming).roots().stream().flatMap(DispositionView::withAllUnder)
				.filter(node -> node.isFirstLook(by.position())).map(DispositionView::id).toList()
				.forEach(node -> dispositions.read(by, node));
	}
}
