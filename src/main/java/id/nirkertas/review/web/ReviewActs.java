package id.nirkertas.review.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.Coordination;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
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
	private final Corrections corrections;
	private final AbsenceChoices absent;

	ReviewActs(Letters letters, Reviews reviews, ReviewEdits edits, Coordination coordination,
			Corrections corrections, AbsenceChoices absent) {
		this.letters = letters;
		this.reviews = reviews;
		this.edits = edits;
		this.coordination = coordination;
		this.corrections = corrections;
		this.absent = absent;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("review.acts.initial", reviews.mayInitial(reader, document)),
						new Answer("review.acts.return", reviews.mayReturn(reader, document)),
						new Answer("review.acts.take-up", edits.mayTakeUp(reader, document)),
						new Answer("review.acts.give-back", edits.mayGiveBack(reader, document)),
						new Answer("review.acts.delegate", absent.mayDelegate(reader, document)),
						new Answer("review.acts.take-back", absent.mayTakeBack(reader, document)),
						new Answer("review.acts.skip", absent.maySkip(reader, document)),
						new Answer("review.acts.ask-skip", absent.mayAskToSkip(reader, document)),
						new Answer("review.acts.coordination", coordination.mayChange(reader, document)),
						new Answer("review.acts.correct",
								Verdict.when(!corrections.of(document).isEmpty(), "review.no-corrections")
										.and(corrections.mayAnswer(reader, document))));
	}
}
