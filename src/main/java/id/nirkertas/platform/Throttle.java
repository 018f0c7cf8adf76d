package id.nirkertas.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How often one may try to log in: a person from one address a few times, a person from anywhere more often, and an address
 * (behind which a whole office may sit) more often still. A stranger thus cannot shut a person out from their own desk
 * with a handful of wrong passwords.
 */
record Throttle(Duration window, int perPersonAndAddress, int perPerson, int perAddress) {

	/** An attempt that did not succeed. */
	record Attempt(String username, String address, Instant at) {
	}

	/** How long to wait before this attempt may go on; zero when it may go on now. */
	Duration delay(Attempt attempt, List<Attempt> earlier) {
		Predicate<Attempt> samePerson = other -> other.username().equals(attempt.username());
		Predicate<Attempt> sameAddress = other -> other.address().equals(attempt.address());
		return Stream.of(delay(attempt, earlier, samePerson.and(sameAddress), perPersonAndAddress),
				delay(attempt, earlier, samePerson, perPerson), delay(attempt, earlier, sameAddress, perAddress))
				.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
	}

	private Duration delay(Attempt attempt, List<Attempt> earlier, Predicate<Attempt> alike, int limit) {
		return earlier.stream().filter(alike).map(Attempt::at).sorted(Comparator.reverseOrder()).skip(limit - 1L).findFirst()
				.map(oldest -> Duration.between(attempt.at(), oldest.plus(window))).filter(Duration::isPositive)
				.orElse(Duration.ZERO);
	}
}
