package id.nirkertas.signing;

import id.nirkertas.office.pki.DevelopmentPki;
import id.nirkertas.office.pki.KeyKind;
import id.nirkertas.shared.PersonId;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.unit.DataSize;

/** The room put together by hand, beside a development authority of its own. */
final class SigningBench implements AutoCloseable {

	static final PersonId RETNO = PersonId.random();
	static final Instant NOW = Instant.now();
	static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
	static final Instant NEXT_YEAR = NOW.plus(Duration.ofDays(365));
	static final SignatureRequest REQUEST = new SignatureRequest(SampleLetter.FIELD, "Retno Wulandari",
			"Penandatanganan naskah dinas (ğ)", "Kota Contoh", NOW);
	private static final String PASSPHRASE = "rahasia-retno";

	final DevelopmentPki pki;
	final Wire wire = new Wire(Duration.ofSeconds(2), Duration.ofSeconds(5));
	final Anchors anchors;
	final TimeStamps timeStamps;
	/** When a stamp could not be had. */
	final List<Instant> outages = new CopyOnWriteArrayList<>();
	final KeyCabinet cabinet;
	final ValidationDesk desk;

	SigningBench(Path folder) throws IOException {
		pki = new DevelopmentPki(folder, 0);
		pki.start();
		anchors = new Anchors(pki.anchors());
		timeStamps = new TimeStamps(wire, pki.timeStampAddress(), anchors, Clock.systemUTC(), outages::add);
		cabinet = cabinetAt(Clock.systemUTC());
		desk = new ValidationDesk(() -> examination(List.of()), settings(DataSize.ofMegabytes(60)));
	}

	Examination examination(List<String> certifiedIssuers) {
		return new Examination(anchors, wire, certifiedIssuers);
	}

	static SigningSettings settings(DataSize largestFile) {
		return settings(largestFile, Duration.ofSeconds(60));
	}

	static SigningSettings settings(DataSize largestFile, Duration validationWithin) {
		return new SigningSettings(null, List.of(), List.of(), Duration.ofSeconds(2), Duration.ofSeconds(5),
				Duration.ofHours(1), 2, Duration.ofSeconds(1), validationWithin, largestFile);
	}

	KeyCabinet cabinetAt(Clock clock) {
		return new KeyCabinet(anchors, new RevocationCheck(wire, clock, Duration.ofHours(1)), clock);
	}

	/** A fresh one each time: it is wiped after use. */
	static char[] passphrase() {
		return PASSPHRASE.toCharArray();
	}

	byte[] keyFile(KeyKind kind) {
		return pki.pkcs12For("Retno Wulandari", passphrase(), YESTERDAY, NEXT_YEAR, kind);
	}

	Keystore keystore(Instant from, Instant until) {
		return cabinet.take(RETNO, pki.pkcs12For("Retno Wulandari", passphrase(), from, until));
	}

	SignatureKey key() {
		return key(KeyKind.P_256);
	}

	SignatureKey key(KeyKind kind) {
		return cabinet.open(cabinet.take(RETNO, keyFile(kind)), passphrase());
	}

	static BigInteger serial(SignatureKey key) {
		return key.chain().getFirst().getSerialNumber();
	}

	byte[] sign(byte[] pdf, SignatureKey key) {
		return PdfSigner.sign(pdf, REQUEST, key, fingerprint -> timeStamps.stamp(fingerprint).token());
	}

	@Override
	public void close() {
		desk.close();
		pki.close();
	}
}
