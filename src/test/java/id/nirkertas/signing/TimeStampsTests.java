package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeStampsTests {

	static final Verdict UNAVAILABLE = Verdict.refused("signing.time-stamp-unavailable");

	@TempDir
	static Path folder;

	static SigningBench bench;

	@BeforeAll
	static void open() throws IOException {
		bench = new SigningBench(folder);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@AfterEach
	void repair() {
		bench.pki.setTimeStampDown(false);
		bench.outages.clear();
	}

	@Test
	void stampsTheTimeOfNow() throws Exception {
		var stamp = bench.timeStamps.stamp(fingerprint());

		assertThat(stamp.at()).isBetween(Instant.now().minusSeconds(10), Instant.now().plusSeconds(2));
	}

	@Test
	void remembersItsAnswerForFiveSeconds() {
		var clock = new KeyCabinetTests.MovingClock();
		var timeStamps = timeStamps(bench.pki.timeStampAddress(), bench.anchors, clock);
		assertThat(timeStamps.mayStamp()).isEqualTo(Verdict.allowed());

		bench.pki.setTimeStampDown(true);

		assertThat(timeStamps.mayStamp()).isEqualTo(Verdict.allowed());
		clock.now = clock.now.plusSeconds(6);
		assertThat(timeStamps.mayStamp()).isEqualTo(UNAVAILABLE);
		bench.pki.setTimeStampDown(false);
		clock.now = clock.now.plusSeconds(6);
		assertThat(timeStamps.mayStamp()).isEqualTo(Verdict.allowed());
	}

	/** Asked for its word on purpose, it answers for now and not for five seconds ago. */
	@Test
	void asksAgainWhateverItRemembers() {
		bench.pki.setTimeStampDown(true);
		var timeStamps = timeStamps(bench.pki.timeStampAddress(), bench.anchors, Clock.systemUTC());
		assertThat(timeStamps.mayStamp()).isEqualTo(UNAVAILABLE);

		bench.pki.setTimeStampDown(false);

		assertThat(timeStamps.mayStamp()).isEqualTo(UNAVAILABLE);
		assertThat(timeStamps.askAgain()).isEqualTo(Verdict.allowed());
	}

	@Test
	void tellsOfEveryStampThatCouldNotBeHad() throws Exception {
		var timeStamps = timeStamps(bench.pki.timeStampAddress(), bench.anchors, Clock.systemUTC());
		timeStamps.stamp(fingerprint());
		assertThat(bench.outages).isEmpty();

		bench.pki.setTimeStampDown(true);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> timeStamps.stamp(fingerprint()));
		assertThat(timeStamps.mayStamp()).isEqualTo(UNAVAILABLE);
		assertThat(bench.outages).hasSize(1);
	}

	@Test
	void saysSoWhenNobodyListensOrNoneIsSet() {
		assertThat(timeStamps(URI.create("http://127.0.0.1:1/time-stamp"), bench.anchors, Clock.systemUTC()).mayStamp())
				.isEqualTo(UNAVAILABLE);
		assertThat(timeStamps(null, bench.anchors, Clock.systemUTC()).mayStamp()).isEqualTo(UNAVAILABLE);
	}

	@Test
	void doesNotBelieveAServiceThatLeadsToNoAnchor() {
		assertThat(timeStamps(bench.pki.timeStampAddress(), new Anchors(List.of()), Clock.systemUTC()).mayStamp())
				.isEqualTo(UNAVAILABLE);
	}

	@Test
	void doesNotBelieveAnAnswerToAnotherQuestion() throws Exception {
		var first = new byte[1][];
		try (var echo = new Echo(bench.wire, bench.pki.timeStampAddress(), first)) {
			var timeStamps = timeStamps(echo.address(), bench.anchors, Clock.systemUTC());
			timeStamps.stamp(fingerprint());

			// The service repeats its first answer: fingerprint right, nonce not
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> timeStamps.stamp(fingerprint()))
					.withMessage("signing.time-stamp-unavailable");
		}
	}

	@Test
	void refusesWhenTheClocksDiffer() throws Exception {
		var ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
		var timeStamps = timeStamps(bench.pki.timeStampAddress(), bench.anchors, ahead);

		assertThat(timeStamps.mayStamp()).isEqualTo(Verdict.refused("signing.clock-differs"));
	}

	private static TimeStamps timeStamps(@Nullable URI address, Anchors anchors, Clock clock) {
		return new TimeStamps(bench.wire, address, anchors, clock, bench.outages::add);
	}

	private static byte[] fingerprint() throws Exception {
		return MessageDigest.getInstance("SHA-256").digest("surat".getBytes());
	}

	/** Asks the real service once and repeats its answer ever after. */
	record Echo(HttpServer server) implements AutoCloseable {

		Echo(Wire wire, URI service, byte[][] kept) throws IOException {
			this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
			server.createContext("/", exchange -> {
				try (exchange) {
					var question = exchange.getRequestBody().readAllBytes();
					kept[0] = kept[0] == null ? wire.post(service, "application/timestamp-query", question) : kept[0];
					exchange.sendResponseHeaders(200, kept[0].length);
					exchange.getResponseBody().write(kept[0]);
				}
			});
			server.start();
		}

		URI address() {
			return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
		}

		@Override
		public void close() {
			server.stop(0);
		}
	}
}
