package id.nirkertas.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChecksTests {

	static final Fingerprint LETTER = Digest.of("surat".getBytes(UTF_8));

	Instant now = Instant.parse("2026-11-23T02:00:00Z");

	final Checks checks = new Checks(new Clock() {
		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return now;
		}
	});

	@Test
	void aCheckIsReliedOnForTenMinutes() {
		assertThat(checks.hasPassed(LETTER)).isFalse();
		checks.pass(LETTER);

		now = now.plus(Duration.ofMinutes(9));
		assertThat(checks.hasPassed(LETTER)).isTrue();
		now = now.plus(Duration.ofMinutes(1));
		assertThat(checks.hasPassed(LETTER)).isFalse();
	}

	@Test
	void aFileFoundAlteredIsReliedOnNoMore() {
		checks.pass(LETTER);
		checks.fail(LETTER);

		assertThat(checks.hasPassed(LETTER)).isFalse();
	}

	@Test
	void onlySoManyAreRemembered() {
		checks.pass(LETTER);
		for (var other = 0; other < Checks.MOST; other++) {
			checks.pass(Digest.of(new byte[]{(byte) other, (byte) (other >> 8)}));
		}

		assertThat(checks.hasPassed(LETTER)).isFalse();
	}
}
