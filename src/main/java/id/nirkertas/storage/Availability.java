package id.nirkertas.storage;

import java.util.function.BooleanSupplier;

/** An answer remembered for five seconds, so that a page may ask at every turn. */
final class Availability {

	private static final long REMEMBERED = 5_000_000_000L;

	private final BooleanSupplier question;
	private long askedAt;
	private boolean asked;
	private boolean answer;

	Availability(BooleanSupplier question) {
		this.question = question;
	}

	synchronized boolean get() {
		var now = System.nanoTime();
		if (!asked || now - askedAt > REMEMBERED) {
			answer = question.getAsBoolean();
			askedAt = System.nanoTime();
			asked = true;
		}
		return answer;
	}
}
