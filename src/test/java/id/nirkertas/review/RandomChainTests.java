package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a chain looks like and whatever is done with it in whatever order. */
class RandomChainTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final Actor HEAD = actor(PositionId.random());

	@RepeatedTest(200)
	void comesToItsEndAndNeverGoesBack(RepetitionInfo round) {
		var chance = new Random(round.getCurrentRepetition());
		var chain = any(chance);
		var asked = chain.steps().count();

		for (var acts = 0; !chain.isComplete(); acts++) {
			assertThat(acts).as("acts until it is complete").isLessThanOrEqualTo((int) (3 * asked));
			var after = act(chain, chance);
			holds(chain, after);
			chain = after;
		}

		assertThat(chain.awaiting()).isEmpty();
		assertThat(chain.covers("a1")).isTrue();
		assertThat(chain.stages()).allMatch(ReviewStage::isSettled);
	}

	/** What every act keeps, whichever it is. */
	private static void holds(ReviewChain before, ReviewChain after) {
		assertThat(after.current()).isBetween(before.current(), before.current() + 1);
		assertThat(after.steps().map(ReviewStage.Step::reviewer))
				.containsExactlyElementsOf(before.steps().map(ReviewStage.Step::reviewer).toList());
		assertThat(after.steps().map(ReviewStage.Step::outcome).filter(outcome -> outcome != null)).hasSizeBetween(
				(int) closed(before), (int) closed(before) + 1);
		assertThat(after.awaiting()).doesNotHaveDuplicates();
		after.stages().subList(Math.min(after.current() + 1, after.stages().size()), after.stages().size())
				.forEach(stage -> assertThat(stage.steps()).allMatch(ReviewStage.Step::isOpen));
		after.awaiting().forEach(desk -> {
			assertThat(after.mayInitial(desk).isAllowed()).isTrue();
			assertThat(after.initial(actor(desk), "a1", MONDAY).awaiting()).doesNotContain(desk);
		});
	}

	private static ReviewChain act(ReviewChain chain, Random chance) {
		var desks = chain.awaiting();
		var desk = desks.get(chance.nextInt(desks.size()));
		var step = chain.awaitedOn(desk).orElseThrow();
		return switch (chance.nextInt(4)) {
			case 0 -> chain.skip(step.reviewer(), HEAD, "Dinas luar", MONDAY);
			case 1 -> step.delegation() == null
					? chain.delegate(actor(desk), PositionId.random(), "", MONDAY)
					: chain.takeBack(step.reviewer()).skip(step.reviewer(), HEAD, "Cuti", MONDAY);
			default -> chain.initial(actor(desk), "a1", MONDAY);
		};
	}

	private static ReviewChain any(Random chance) {
		var kinds = StageKind.values();
		return ReviewChain.of(1, "a1", IntStream.range(0, 1 + chance.nextInt(5)).mapToObj(_ -> {
			var kind = kinds[chance.nextInt(kinds.length)];
			var size = kind == StageKind.LINE ? 1 : chance.nextInt(4);
			return new PlannedStage(kind, IntStream.range(0, size).mapToObj(_ -> PositionId.random()).toList());
		}).toList());
	}

	private static long closed(ReviewChain chain) {
		return chain.steps().filter(step -> !step.isOpen()).count();
	}

	private static Actor actor(PositionId position) {
		return new Actor(PersonId.random(), position, Capacity.PERMANENT);
	}

}
