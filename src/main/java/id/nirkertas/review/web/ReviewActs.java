package id.nirkertas.review.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a reviewer does with a letter. */
@Component
@Order(2)
class ReviewActs implements Acts {

	private final Letters letters;
	private final Reviews reviews;
	private final ReviewEdits edits;
	private final Coordination coordination;

	ReviewActs(Letters letters, Reviews reviews, ReviewEdits edits, Coordination coordination) {
		this.letters = letters;
		this.reviews = reviews;
		this.edits = edits;
		this.coordination = coordination;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("review.acts.initial", reviews.mayInitial(reader, document)),
						new Answer("review.acts.return", reviews.mayReturn(reader, document)),
						new Answer("review.acts.take-up", edits.mayTakeUp(reader, document)),
						new Answer("review.acts.coordination", coordination.mayChange(reader, document)));
	}
}
