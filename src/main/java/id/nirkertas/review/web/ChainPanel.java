package id.nirkertas.review.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a letter: where it is, what was remarked, and the way to the review for whoever is awaited. */
@Component
class ChainPanel implements Panel {

	private final ChainLines lines;
	private final Reviews reviews;

	ChainPanel(ChainLines lines, Reviews reviews) {
		this.lines = lines;
		this.reviews = reviews;
	}

	@Override
	public Page page() {
		return Page.LETTER;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		return Optional.of(new Content("review/chain", "panel", Map.of("letter", document, "chain", lines.of(document),
				"remarks", reviews.view(document).remarks(), "mayInitial",
				reviews.mayInitial(reader, document).isAllowed())));
	}
}
