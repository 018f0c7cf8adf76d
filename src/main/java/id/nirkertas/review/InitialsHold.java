package id.nirkertas.review;

import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.letter.SignatureCondition;
import java.util.List;
import org.springframework.stereotype.Component;

/** A letter may be signed only as it was initialled. */
@Component
class InitialsHold implements SignatureCondition {

	private final ReviewTable table;

	InitialsHold(ReviewTable table) {
		this.table = table;
	}

	@Override
	public Check check(LetterView letter) {
		var round = table.open(letter.id());
		var holds = round.filter(open -> open.chain().covers(letter.versionHash())).isPresent();
		var given = round.map(open -> open.chain().steps().filter(ReviewStage.Step::isInitialled).count()).orElse(0L);
		var skipped = round.map(open -> open.chain().steps().filter(InitialsHold::isSkipped).count()).orElse(0L);
		if (!holds) {
			return new Check("review.preflight.changed", false, List.of());
		}
		if (skipped > 0) {
			return new Check("review.preflight.skipped", true, List.of(given, skipped));
		}
		return new Check(given == 0 ? "review.preflight.none-needed" : "review.preflight.unchanged", true, List.of(given));
	}

	private static boolean isSkipped(ReviewStage.Step step) {
		return step.outcome() instanceof ReviewStage.Skip;
	}
}
