package id.nirkertas.review.web;

import id.nirkertas.platform.Panel;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the drafting page: why the letter came back, and whose initials it will need. */
@Component
class RemarksPanel implements Panel {

	private final ChainLines lines;
	private final Reviews reviews;

	RemarksPanel(ChainLines lines, Reviews reviews) {
		this.lines = lines;
		this.reviews = reviews;
	}

	@Override
	public Page page() {
		return Page.DRAFT;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Content> content(DocumentId document, Actor reader) {
		return Optional.of(new Content("review/chain", "remarks",
				Map.of("remarks", reviews.view(document).remarks(), "chain", lines.of(document), "letter",
						document.toString())));
	}
}
