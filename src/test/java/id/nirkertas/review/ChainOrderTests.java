package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.shared.PositionId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainOrderTests {

	final PositionId governor = PositionId.random();
	final PositionId head = PositionId.random();
	final PositionId secretary = PositionId.random();
	final PositionId division = PositionId.random();
	final PositionId officer = PositionId.random();
	final PositionId legal = PositionId.random();
	final PositionId finance = PositionId.random();
	final Set<PositionId> vacant = new HashSet<>();

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
	void asksTheSecretaryInTheLineWhereTheOfficeDoesNotNameThem() {
		assertThat(reviewers(order(officer, head, List.of(secretary, division, head), List.of(governor),
				List.of(Wish.line())))).containsExactly(secretary, division);
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

	@Test
	void namesAVacantPositionInItsPlaceAndDoesNotAskIt() {
		vacant.add(division);

		assertThat(order(officer, head, List.of(division, head), List.of())).containsExactly(secretary);
		assertThat(order(officer, head, List.of(division, head), List.of(), ChainTemplate.USUAL)).containsExactly(
				new PlannedStage(StageKind.LINE, List.of(), List.of(gap(division))), PlannedStage.line(secretary));
	}

	@Test
	void asksUnitsConcernedSideBySide() {
		var stages = order(officer, head, List.of(division, head), List.of(),
				List.of(Wish.line(), new Wish(Asked.ANY, List.of(legal, finance)), Wish.secretary()));

		assertThat(stages).containsExactly(PlannedStage.line(division),
				new PlannedStage(StageKind.ANY, List.of(legal, finance)), PlannedStage.line(secretary));
	}

	@Test
	void asksUnitsConcernedAlsoWhereTheSignatoryDrafts() {
		assertThat(order(head, head, List.of(), List.of(), List.of(Wish.line(), new Wish(Asked.ALL, List.of(legal, head)),
				Wish.secretary()))).containsExactly(new PlannedStage(StageKind.ALL, List.of(legal)));
	}

	@Test
	void asksNobodyTwiceAndNobodyInAGroupThatIsVacant() {
		vacant.add(finance);

		assertThat(order(officer, head, List.of(division, head), List.of(), List.of(new Wish(Asked.ALL, List.of(division)),
				Wish.line(), new Wish(Asked.ALL, List.of(finance, division))))).containsExactly(
						new PlannedStage(StageKind.ALL, List.of(division)),
						new PlannedStage(StageKind.ALL, List.of(), List.of(gap(finance))));
	}

	@Test
	void whomTheDrafterAddsReadsBeforeTheSecretary() {
		var line = chain(officer, head, List.of(division, head), List.of());

		assertThat(line.plan(ChainTemplate.USUAL, List.of(legal))).containsExactly(PlannedStage.line(division),
				new PlannedStage(StageKind.ALL, List.of(legal)), PlannedStage.line(secretary));
		assertThat(line.plan(List.of(Wish.line()), List.of(legal, division))).containsExactly(
				PlannedStage.line(division), new PlannedStage(StageKind.ALL, List.of(legal)));
	}

	List<PositionId> order(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
			List<PositionId> aboveSignatory) {
		return reviewers(order(drafter, signatory, aboveDrafter, aboveSignatory, ChainTemplate.USUAL));
	}

	List<PlannedStage> order(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
			List<PositionId> aboveSignatory, List<Wish> wishes) {
		return chain(drafter, signatory, aboveDrafter, aboveSignatory).plan(wishes, List.of());
	}

	ChainOrder chain(PositionId drafter, PositionId signatory, List<PositionId> aboveDrafter,
			List<PositionId> aboveSignatory) {
		return new ChainOrder(drafter, signatory, aboveDrafter, aboveSignatory, List.of(secretary),
				position -> vacant.contains(position) ? Optional.of(gap(position)) : Optional.empty());
	}

	static PlannedStage.Gap gap(PositionId position) {
		return new PlannedStage.Gap(position, null);
	}

	static List<PositionId> reviewers(List<PlannedStage> stages) {
		return stages.stream().flatMap(stage -> stage.reviewers().stream()).toList();
	}
}
