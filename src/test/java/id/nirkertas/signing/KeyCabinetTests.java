package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.office.pki.KeyKind;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCabinetTests {

	static final Instant TWO_YEARS_AGO = SigningBench.NOW.minus(Duration.ofDays(730));
	static final Instant TOMORROW = SigningBench.NOW.plus(Duration.ofDays(1));

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
		bench.pki.setStatusDown(false);
	}

	@Test
	void opensAKeyWithItsPassphrase() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);

		var key = bench.cabinet.open(keystore, SigningBench.passphrase());

		assertThat(key.algorithm()).isEqualTo("SHA256withECDSA");
		assertThat(key.chain()).containsExactly(keystore.certificate(), bench.pki.anchors().getLast());
		assertThat(key).asString().doesNotContain("rahasia").contains("Retno Wulandari");
	}

	@Test
	void refusesAWrongPassphraseAndNeverRepeatsIt() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> bench.cabinet.open(keystore, "tebakan-budi".toCharArray()))
				.withMessage("signing.wrong-passphrase").withNoCause()
				.satisfies(refusal -> assertThat(refusal.details()).isEmpty());
	}

	@Test
	void refusesAnExpiredCertificate() {
		var keystore = bench.keystore(TWO_YEARS_AGO, SigningBench.YESTERDAY);

		assertRefused(() -> bench.cabinet.open(keystore, SigningBench.passphrase()), "signing.certificate-expired");
	}

	@Test
	void refusesACertificateOfTomorrow() {
		var keystore = bench.keystore(TOMORROW, SigningBench.NEXT_YEAR);

		assertRefused(() -> bench.cabinet.open(keystore, SigningBench.passphrase()), "signing.certificate-not-yet-valid");
	}

	@Test
	void refusesARevokedCertificateAtOnce() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);
		bench.cabinet.open(keystore, SigningBench.passphrase());

		bench.pki.revoke(keystore.certificate().getSerialNumber());

		assertRefused(() -> bench.cabinet.open(keystore, SigningBench.passphrase()), "signing.certificate-revoked");
	}

	@Test
	void refusesWhileNobodyCanSayWhetherItStands() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);
		bench.pki.setStatusDown(true);

		assertRefused(() -> bench.cabinet.open(keystore, SigningBench.passphrase()), "signing.status-unknown");
	}

	@Test
	void believesAGoodAnswerForAnHourWhileTheServicesAreDown() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);
		var clock = new MovingClock();
		var cabinet = bench.cabinetAt(clock);
		cabinet.open(keystore, SigningBench.passphrase());
		bench.pki.setStatusDown(true);

		assertThat(cabinet.open(keystore, SigningBench.passphrase())).isNotNull();
		clock.now = clock.now.plus(Duration.ofMinutes(61));
		assertRefused(() -> cabinet.open(keystore, SigningBench.passphrase()), "signing.status-unknown");
	}

	@Test
	void asksTheListWhenTheResponderIsSilent() throws Exception {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);
		var issuer = bench.pki.anchors().getLast();
		var addresses = CertificateAddresses.in(keystore.certificate());

		var before = list(addresses).of(keystore.certificate(), issuer, SigningBench.NOW);
		bench.pki.revoke(keystore.certificate().getSerialNumber());
		var after = list(addresses).of(keystore.certificate(), issuer, SigningBench.NOW);

		assertThat(before.state()).isEqualTo(Standing.State.GOOD);
		assertThat(after.state()).isEqualTo(Standing.State.REVOKED);
		assertThat(list(addresses).of(keystore.certificate(), bench.pki.anchors().getFirst(), SigningBench.NOW).state())
				.isEqualTo(Standing.State.UNKNOWN);
	}

	static RevocationList list(CertificateAddresses addresses) throws Exception {
		return RevocationList.read(bench.wire.get(addresses.lists().getFirst()));
	}

	@Test
	void takesAFileThatHidesItsCertificateOnlyWithThePassphrase() {
		var file = bench.pki.closedPkcs12For("Retno Wulandari", SigningBench.passphrase(), SigningBench.YESTERDAY,
				SigningBench.NEXT_YEAR);

		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, file), "signing.certificate-locked");
		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, file, "tebakan-budi".toCharArray()),
				"signing.wrong-passphrase");
		var keystore = bench.cabinet.take(SigningBench.RETNO, file, SigningBench.passphrase());
		assertThat(bench.cabinet.open(keystore, SigningBench.passphrase()).chain().getFirst())
				.isEqualTo(keystore.certificate());
	}

	@Test
	void takesFromItsOwnerNoKeyThatCannotSignToday() {
		var ended = bench.pki.pkcs12For("Retno Wulandari", SigningBench.passphrase(), TWO_YEARS_AGO, SigningBench.YESTERDAY);
		var later = bench.pki.pkcs12For("Retno Wulandari", SigningBench.passphrase(), TOMORROW, SigningBench.NEXT_YEAR);

		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, ended, SigningBench.passphrase()),
				"signing.certificate-expired");
		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, later, SigningBench.passphrase()),
				"signing.certificate-not-yet-valid");
	}

	@Test
	void refusesWhatIsNoKeyFile() {
		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, "bukan kunci".getBytes()), "signing.key-file-unreadable");
		assertRefused(() -> bench.cabinet.take(SigningBench.RETNO, new byte[1024 * 1024]), "signing.key-file-unreadable");
	}

	@Test
	void refusesAnIssuerNobodyBelieves() {
		var stranger = new KeyCabinet(new Anchors(List.of()),
				new RevocationCheck(bench.wire, Clock.systemUTC(), Duration.ZERO),
				Clock.systemUTC());

		assertRefused(() -> stranger.take(SigningBench.RETNO, bench.keyFile(KeyKind.P_256)), "signing.unknown-issuer");
	}

	@Test
	void callsOnlyConfiguredIssuersCertified() {
		var keystore = bench.keystore(SigningBench.YESTERDAY, SigningBench.NEXT_YEAR);

		assertThat(keystore.view(List.of("Balai Besar Sertifikasi Elektronik")).certifiedAuthority()).isFalse();
		assertThat(keystore.view(List.of("Nirkertas Pengembangan CA Penerbit")).certifiedAuthority()).isTrue();
		assertThat(keystore.view(List.of()).subject()).isEqualTo("Retno Wulandari");
	}

	static void assertRefused(ThrowingCallable act, String code) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}

	static final class MovingClock extends Clock {

		Instant now = Instant.now();

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}
}
