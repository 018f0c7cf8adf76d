package id.nirkertas.review.web;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a letter is, as the list of its steps: drafted, each initials, signature. */
@Component
class ChainLines {

	/** One step; the mark is done, here, back or empty. */
	record Line(String mark, String what, PositionId position, @Nullable PersonId person, @Nullable Instant at) {
	}

	private final Letters letters;
	private final Reviews reviews;

	ChainLines(Letters letters, Reviews reviews) {
		this.letters = letters;
		this.reviews = reviews;
	}

	List<Line> of(DocumentId id) {
		var letter = letters.view(id);
		var lines = new ArrayList<Line>();
		lines.add(new Line(draftMark(letter.state()), "review.chain.draft", letter.drafter(), letter.author(),
				letter.createdAt()));
		reviews.view(id).steps().forEach(step -> lines.add(new Line(mark(step.state()), "review.chain.initials",
				step.reviewer(), step.by(), step.at())));
		var signatory = letter.content().signatory();
		if (signatory != null) {
			lines.add(signature(letter, signatory));
		}
		return lines;
	}

	private static Line signature(LetterView letter, PositionId signatory) {
		var mark = switch (letter.state()) {
			case SIGNED -> "done";
			case READY_TO_SIGN -> "here";
			case DRAFT, IN_REVIEW, RETURNED, WITHDRAWN -> "";
		};
		return new Line(mark, "review.chain.signature", signatory, letter.signer(), letter.signedAt());
	}

	private static String draftMark(LetterState state) {
		return switch (state) {
			case DRAFT -> "here";
			case RETURNED -> "back";
			case IN_REVIEW, READY_TO_SIGN, SIGNED, WITHDRAWN -> "done";
		};
	}

	private static String mark(ReviewStep.State state) {
		return switch (state) {
			case DONE -> "done";
			case AWAITED -> "here";
			case TO_COME -> "";
		};
	}
}
