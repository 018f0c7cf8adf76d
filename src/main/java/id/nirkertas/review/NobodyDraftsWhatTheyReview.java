package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.PassingCondition;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A letter on its way through its chain passes to nobody whose initials it still needs: they would vouch for their own work. */
@Component
class NobodyDraftsWhatTheyReview implements PassingCondition {

	private final ReviewTable table;

	NobodyDraftsWhatTheyReview(ReviewTable table) {
		this.table = table;
	}

	@Override
	public Verdict mayPass(LetterView letter, PositionId to) {
		var open = letter.state() == LetterState.IN_REVIEW
				? table.open(letter.id()).stream().flatMap(round -> round.chain().steps()).filter(Step::isOpen)
				: Stream.<Step>empty();
		return when(open.noneMatch(step -> step.reviewer().equals(to) || step.desk().equals(to)),
				"review.passing-to-reviewer", to);
	}
}
