package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewChainTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final Actor bimantara = actor();
	final Actor widuri = actor();
	final ReviewChain chain = ReviewChain.of(1, "a1", List.of(bimantara.position(), widuri.position()));

	@Test
	void awaitsReviewersInTheirOrder() {
		assertThat(chain.awaiting()).contains(bimantara.position());
		assertThat(chain.initial(bimantara, "a1", MONDAY).awaiting()).contains(widuri.position());
	}

	@Test
	void refusesInitialsOutOfTurn() {
		refuses("review.not-your-turn", () -> chain.initial(widuri, "a1", MONDAY));
	}

	@Test
	void refusesInitialsForATextThatWasNotRead() {
		refuses("review.changed", () -> chain.initial(bimantara, "b2", MONDAY));
	}

	@Test
	void takesInitialsOnce() {
		var once = chain.initial(bimantara, "a1", MONDAY);

		refuses("review.not-your-turn", () -> once.initial(bimantara, "a1", MONDAY));
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
	void remembersWhoInitialledInWhichCapacity() {
		var plh = new Actor(PersonId.random(), bimantara.position(), Capacity.ACTING_DAILY);

		var step = chain.initial(plh, "a1", MONDAY).steps().getFirst();

		assertThat(step.initials()).isEqualTo(new ReviewChain.Initials(plh.person(), Capacity.ACTING_DAILY, MONDAY));
	}

	@Test
	void needsNobodyForALetterItsSignatoryWrote() {
		assertThat(ReviewChain.of(1, "a1", List.of()).isComplete()).isTrue();
	}

	static Actor actor() {
		return new Actor(PersonId.random(), PositionId.random(), Capacity.PERMANENT);
	}

	static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
