package id.nirkertas.review.web;

import id.nirkertas.directory.VacantPositions;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ReviewStep;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is to be said about positions that a chain passes by since nobody fills them: who can end that, while it still matters. */
@Component
class ChainGaps {

	private static final Set<LetterState> WITH_DRAFTER = EnumSet.of(LetterState.DRAFT, LetterState.RETURNED);
	private static final Set<LetterState> OVER = EnumSet.of(LetterState.SIGNED, LetterState.WITHDRAWN);

	private final Letters letters;
	private final Reviews reviews;
	private final VacantPositions vacant;
	private final Wording wording;

	ChainGaps(Letters letters, Reviews reviews, VacantPositions vacant, Wording wording) {
		this.letters = letters;
		this.reviews = reviews;
		this.vacant = vacant;
		this.wording = wording;
	}

	/** A sentence for each that is still vacant; none once the letter is signed or withdrawn. */
	List<String> of(DocumentId id) {
		var state = letters.view(id).state();
		return OVER.contains(state)
				? List.of()
				: reviews.view(id).steps().stream().filter(step -> step.state() == ReviewStep.State.VACANT)
						.filter(step -> vacant.isVacant(step.reviewer()))
						.map(step -> sentence(step, WITH_DRAFTER.contains(state))).toList();
	}

	private String sentence(ReviewStep step, boolean ahead) {
		var since = step.since();
		var gap = since == null
				? wording.say("review.gap.ever", step.reviewer())
				: wording.say("review.gap", step.reviewer(), since);
		var able = vacant.whoCanFill(step.reviewer()).stream().findFirst()
				.map(administrator -> " " + wording.say("review.gap.fill", administrator)).orElse("");
		return gap + able + " " + wording.say(ahead ? "review.gap.ahead" : "review.gap.gone-on");
	}
}
