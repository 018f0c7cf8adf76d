package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOfReviewTests {

	final PositionId governor = PositionId.random();
	final PositionId head = PositionId.random();
	final PositionId secretary = PositionId.random();
	final PositionId division = PositionId.random();
	final PositionId officer = PositionId.random();

	@Test
	void goesUpTheLineAndThenToTheSecretary() {
		assertThat(order(officer, head, List.of(division, head, governor), List.of(governor)))
				.containsExactly(division, secretary);
	}

	@Test
	void asksTheSecretaryOnceAndLast() {
		assertThat(order(officer, head, List.of(secretary, division, head), List.of(governor)))
				.containsExactly(division, secretary);
	}

	@Test
	void needsNoInitialsWhenTheSignatoryDrafts() {
		assertThat(order(head, head, List.of(governor), List.of(governor))).isEmpty();
	}

	@Test
	void neverAsksTheDrafter() {
		assertThat(order(secretary, head, List.of(head, governor), List.of(governor))).isEmpty();
		assertThat(order(division, head, List.of(head, governor), List.of(governor))).containsExactly(secretary);
	}

	@Test
	void asksNobodyAboveTheSignatory() {
		assertThat(order(officer, secretary, List.of(division, head, governor), List.of(head, governor)))
				.containsExactly(division);
		assertThat(order(officer, division, List.of(division, secretary, head), List.of(secretary, head))).isEmpty();
	}

	List<PositionId> order(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
			List<PositionId> aboveSignatory) {
		return LineOfReview.order(drafter, signatory, aboveDrafter, aboveSignatory, List.of(secretary));
	}
}
