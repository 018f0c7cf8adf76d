package id.nirkertas.review.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
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

	ReviewActs(Letters letters, Reviews reviews) {
		this.letters = letters;
		this.reviews = reviews;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("review.acts.initial", reviews.mayInitial(reader, document)),
						new Answer("review.acts.return", reviews.mayReturn(reader, document)));
	}
}
