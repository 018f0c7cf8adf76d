package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewChainTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final Actor bimantara = actor();
	final Actor widuri = actor();
	final Actor pandu = actor();
	final Actor citra = actor();
	final Actor satya = actor();
	final ReviewChain chain = line(bimantara, widuri);

	@Test
	void awaitsReviewersInTheirOrder() {
		assertThat(chain.awaiting()).containsExactly(bimantara.position());
		assertThat(chain.initial(bimantara, "a1", MONDAY).awaiting()).containsExactly(widuri.position());
	}

	@Test
	void refusesInitialsOutOfTurn() {
		refuses("review.not-your-turn", () -> chain.initial(widuri, "a1", MONDAY));
	}

	@Test
	void tellsWhoeverIsNotAmongItsReviewersThatTheirTurnNeverComes() {
		refuses("review.not-a-reviewer", () -> chain.initial(satya, "a1", MONDAY));
		assertThat(chain.mayDelegate(satya.position()).isAllowed()).isFalse();
	}

	@Test
	void refusesInitialsForATextThatWasNotRead() {
		refuses("review.changed", () -> chain.initial(bimantara, "b2", MONDAY));
	}

	@Test
	void passesByAPositionThatWasVacantAndAsksItInTheNextRound() {
		var vacant = new PlannedStage(StageKind.LINE, List.of(), List.of(new PlannedStage.Gap(bimantara.position(), null)));
		var gapped = ReviewChain.of(1, "a1", List.of(vacant, PlannedStage.line(widuri.position())));

		assertThat(gapped.awaiting()).containsExactly(widuri.position());
		refuses("review.was-vacant", () -> gapped.initial(bimantara, "a1", MONDAY));
		assertThat(gapped.mayTake(bimantara.position()).isAllowed()).isTrue();
		assertThat(chain.carrying(gapped).awaiting()).containsExactly(bimantara.position());
		assertThat(ReviewChain.of(1, "a1", List.of(vacant)).isComplete()).isTrue();
	}

	@Test
	void takesInitialsOnce() {
		var once = chain.initial(bimantara, "a1", MONDAY);

		refuses("review.turn-over", () -> once.initial(bimantara, "a1", MONDAY));
	}

	@Test
	void isCompleteWhenAllHaveInitialled() {
		var complete = chain.initial(bimantara, "a1", MONDAY).initial(widuri, "a1", MONDAY);

		assertThat(complete.isComplete()).isTrue();
		refuses("review.complete", () -> complete.initial(widuri, "a1", MONDAY));
	}

	@Test
	void vouchesForOneTextOnly() {
		var complete = chain.initial(bimantara, "a1", MONDAY).initial(widuri, "a1", MONDAY);

		assertThat(complete.covers("a1")).isTrue();
		assertThat(complete.covers("b2")).isFalse();
		assertThat(chain.covers("a1")).isFalse();
	}

	@Test
	void remembersWhoInitialledInWhichCapacityAndOnWhichVersion() {
		var plh = new Actor(PersonId.random(), bimantara.position(), Capacity.ACTING_DAILY);

		var step = chain.initial(plh, "a1", MONDAY).steps().findFirst().orElseThrow();

		assertThat(step.outcome())
				.isEqualTo(new ReviewStage.Initials(plh.person(), Capacity.ACTING_DAILY, MONDAY, 1));
	}

	@Test
	void needsNobodyForALetterItsSignatoryWrote() {
		assertThat(ReviewChain.of(1, "a1", List.of()).isComplete()).isTrue();
	}

	@Test
	void asksUnitsSideBySideAtOnceAndWaitsForAllOfThem() {
		var group = group(StageKind.ALL);

		assertThat(group.awaiting()).containsExactly(widuri.position(), pandu.position());
		var first = group.initial(pandu, "a1", MONDAY);
		assertThat(first.awaiting()).containsExactly(widuri.position());
		assertThat(first.initial(widuri, "a1", MONDAY).awaiting()).containsExactly(satya.position());
	}

	@Test
	void isContentWithOneWhereOneIsEnough() {
		var after = group(StageKind.ANY).initial(pandu, "a1", MONDAY);

		assertThat(after.awaiting()).containsExactly(satya.position());
		assertThat(after.mayInitial(widuri.position()))
				.isEqualTo(Verdict.refused("review.initialled-by", pandu.person(), pandu.position()));
		refuses("review.turn-over", () -> after.initial(pandu, "a1", MONDAY));
		var complete = after.initial(satya, "a1", MONDAY);
		refuses("review.initialled-by", () -> complete.initial(widuri, "a1", MONDAY));
		refuses("review.complete", () -> complete.initial(satya, "a1", MONDAY));
	}

	@Test
	void ofWhomOneIsEnoughTheOthersReadInWhichCapacityItWasGiven() {
		var acting = new Actor(PersonId.random(), pandu.position(), Capacity.ACTING);

		assertThat(group(StageKind.ANY).initial(acting, "a1", MONDAY).mayInitial(widuri.position())).isEqualTo(
				Verdict.refused("review.initialled-by-acting", acting.person(), Capacity.ACTING, pandu.position()));
	}

	@Test
	void ofWhomOneIsEnoughASkippedOneIsNotTheOne() {
		var skipped = group(StageKind.ANY).skip(pandu.position(), satya, "Dinas luar", MONDAY);

		assertThat(skipped.awaiting()).containsExactly(widuri.position());
		assertThat(skipped.skip(widuri.position(), satya, "Dinas luar", MONDAY).awaiting())
				.containsExactly(satya.position());
	}

	@Test
	void goesOnWithoutAReviewerForAReason() {
		var after = chain.skip(bimantara.position(), satya, "Dinas luar sampai Jumat", MONDAY);

		assertThat(after.awaiting()).containsExactly(widuri.position());
		assertThat(after.steps().findFirst().orElseThrow().outcome())
				.isEqualTo(new ReviewStage.Skip(satya, "Dinas luar sampai Jumat", MONDAY));
		refuses("review.not-awaited", () -> chain.skip(widuri.position(), satya, "Dinas luar", MONDAY));
	}

	@Test
	void oneReviewLiesOnTheDeskItWasPassedOnTo() {
		var passed = chain.delegate(bimantara, citra.position(), "Tolong dicek angkanya", MONDAY);

		assertThat(passed.awaiting()).containsExactly(citra.position());
		refuses("review.delegated-away", () -> passed.initial(bimantara, "a1", MONDAY));
		refuses("review.delegated-to-you", () -> passed.delegate(citra, pandu.position(), "", MONDAY));
		assertThat(passed.initial(citra, "a1", MONDAY).awaiting()).containsExactly(widuri.position());
	}

	@Test
	void isTakenBackWhileItIsOpen() {
		var passed = chain.delegate(bimantara, citra.position(), "", MONDAY);

		assertThat(passed.takeBack(bimantara.position())).isEqualTo(chain);
		refuses("review.nothing-to-take-back", () -> chain.takeBack(bimantara.position()));
		refuses("review.nothing-to-take-back",
				() -> passed.initial(citra, "a1", MONDAY).takeBack(bimantara.position()));
	}

	@Test
	void isNotPassedOnToWhoInitialsAnyway() {
		refuses("review.delegate-in-chain", () -> chain.delegate(bimantara, widuri.position(), "", MONDAY));
	}

	@Test
	void aStageKeepsTheMomentUntilWhichItWasAsked() {
		var tuesday = MONDAY.plusSeconds(86_400);
		var timed = chain.dueBy(tuesday);

		assertThat(timed.due()).isEqualTo(tuesday);
		assertThat(timed.dueBy(MONDAY)).isEqualTo(timed);
		assertThat(timed.initial(bimantara, "a1", MONDAY).due()).isNull();
	}

	@Test
	void moreThanThreeInLineAreMany() {
		assertThat(line(bimantara, widuri, pandu).isLong()).isFalse();
		assertThat(line(bimantara, widuri, pandu, citra).isLong()).isTrue();
		assertThat(ReviewChain.of(1, "a1", List.of(PlannedStage.line(citra.position()), new PlannedStage(StageKind.ALL,
				List.of(bimantara.position(), widuri.position(), pandu.position(), satya.position())))).isLong()).isFalse();
	}

	private ReviewChain group(StageKind kind) {
		return ReviewChain.of(1, "a1", List.of(new PlannedStage(kind, List.of(widuri.position(), pandu.position())),
				PlannedStage.line(satya.position())));
	}

	static ReviewChain line(Actor... reviewers) {
		return ReviewChain.of(1, "a1", Stream.of(reviewers).map(Actor::position).map(PlannedStage::line).toList());
	}

	static Actor actor() {
		return new Actor(PersonId.random(), PositionId.random(), Capacity.PERMANENT);
	}

	static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
