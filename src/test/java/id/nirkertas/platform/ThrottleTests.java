package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final Throttle throttle = new Throttle(Duration.ofMinutes(15), 3, 5, 8);

	@Test
	void letsAPersonTryAFewTimes() {
		var earlier = attempts(2, "sari", "desk");

		assertThat(throttle.delay(attempt("sari", "desk"), earlier)).isZero();
	}

	@Test
	void makesThemWaitUntilTheFirstOfThemIsOldEnough() {
		var earlier = attempts(3, "sari", "desk");

		assertThat(throttle.delay(attempt("sari", "desk"), earlier)).isEqualTo(Duration.ofMinutes(12));
	}

	@Test
	void doesNotShutAPersonOutForWhatAStrangerDidElsewhere() {
		var earlier = attempts(4, "sari", "elsewhere");

		assertThat(throttle.delay(attempt("sari", "desk"), earlier)).isZero();
		assertThat(throttle.delay(attempt("sari", "elsewhere"), earlier)).isPositive();
	}

	@Test
	void slowsDownWhoeverTriesOneNameFromManyPlaces() {
		var earlier = IntStream.range(0, 5).mapToObj(place -> attempts(1, "sari", "place-" + place)).flatMap(List::stream)
				.toList();

		assertThat(throttle.delay(attempt("sari", "desk"), earlier)).isPositive();
	}

	@Test
	void slowsDownWhoeverTriesManyNamesFromOnePlace() {
		var earlier = IntStream.range(0, 8).mapToObj(name -> attempts(1, "name-" + name, "desk")).flatMap(List::stream)
				.toList();

		assertThat(throttle.delay(attempt("sari", "desk"), earlier)).isPositive();
		assertThat(throttle.delay(attempt("sari", "another-desk"), earlier)).isZero();
	}

	private static Throttle.Attempt attempt(String username, String address) {
		return new Throttle.Attempt(username, address, MONDAY);
	}

	/** One a minute, the last a minute ago. */
	private static List<Throttle.Attempt> attempts(int count, String username, String address) {
		return IntStream.rangeClosed(1, count)
				.mapToObj(minutes -> new Throttle.Attempt(username, address, MONDAY.minus(Duration.ofMinutes(minutes))))
				.toList();
	}
}
