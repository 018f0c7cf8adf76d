package id.nirkertas.signing;

import java.time.Instant;

/** What an authority says of a certificate of its own, and until when that may be repeated. */
record Standing(State state, Instant standsUntil) {

	enum State {
		GOOD, REVOKED, UNKNOWN
	}

	static Standing unknown() {
		return new Standing(State.UNKNOWN, Instant.EPOCH);
	}
}
