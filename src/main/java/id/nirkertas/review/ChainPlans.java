package id.nirkertas.review;

import id.nirkertas.letter.LetterView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose initials the office asks for a letter, in which order. */
@Component
class ChainPlans {

	private final LineOfReview line;

	ChainPlans(LineOfReview line) {
		this.line = line;
	}

	/** As it would be asked now; nobody while the signatory is not chosen. */
	List<PlannedStage> of(LetterView letter) {
		var signatory = letter.content().signatory();
		return signatory == null
				? List.of()
				: line.between(letter.drafter(), signatory).stream().map(PlannedStage::line).toList();
	}
}
