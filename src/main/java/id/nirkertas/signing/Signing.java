package id.nirkertas.signing;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Signs and validates PDF files: PAdES baseline B-T (ETSI EN 319 142-1). */
@Service
public class Signing {

	private final Keystores keystores;
	private final KeyCabinet cabinet;
	private final KeyIntake intake;
	private final TimeStamps timeStamps;
	private final ValidationDesk desk;
	private final SigningSettings settings;

	Signing(Keystores keystores, KeyCabinet cabinet, KeyIntake intake, TimeStamps timeStamps, ValidationDesk desk,
			SigningSettings settings) {
		this.keystores = keystores;
		this.cabinet = cabinet;
		this.intake = intake;
		this.timeStamps = timeStamps;
		this.desk = desk;
		this.settings = settings;
	}

	/**
	 * Keeps an official's PKCS#12 file, still locked by its passphrase. Takes the place of the one before. Refuses with
	 * signing.key-file-unreadable, signing.certificate-locked (its certificate cannot be read without the passphrase),
	 * signing.key-too-weak, signing.certificate-not-for-signing or signing.unknown-issuer.
	 */
	public void enrol(PersonId person, byte[] pkcs12) {
		try {
			keystores.keep(cabinet.take(person, pkcs12), Instant.now());
		} catch (CertificateException e) {
			throw new IllegalStateException("A certificate that was read cannot be written", e);
		}
	}

	/**
	 * An official brings their own key. The passphrase opens the file once, to see that it holds a key that can sign today, and
	 * the caller wipes it; the file is kept as it came. Also refuses with signing.wrong-passphrase, signing.no-key-in-file,
	 * signing.certificate-expired and signing.certificate-not-yet-valid.
	 */
	public void enrol(Actor by, byte[] pkcs12, char[] passphrase) {
		var keystore = cabinet.take(by.person(), pkcs12, passphrase);
		try {
			intake.keep(by, keystore, Instant.now());
		} catch (CertificateException e) {
			throw new IllegalStateException("A certificate that was read cannot be written", e);
		}
	}

	public Optional<CertificateView> certificateOf(PersonId person) {
		return keystores.of(person).map(keystore -> keystore.view(settings.certifiedIssuers()));
	}

	/** Whether the time-stamp service answers; cheap to ask, remembered for some seconds. */
	public Verdict mayTimeStamp() {
		return timeStamps.mayStamp();
	}

	/**
	 * Opens the official's key for one act; the caller wipes the passphrase. Refuses with signing.no-key,
	 * signing.wrong-passphrase, signing.certificate-expired, signing.certificate-not-yet-valid, signing.certificate-revoked,
	 * signing.status-unknown, or signing.unknown-issuer if its issuer is no longer believed.
	 */
	public SignatureKey open(PersonId person, char[] passphrase) {
		var keystore = keystores.of(person).orElseThrow(() -> new RefusedException("signing.no-key"));
		return cabinet.open(keystore, passphrase);
	}

	/**
	 * Appends a PAdES B-T signature into the named empty field; not one byte of the given file changes. The first signature
	 * certifies the file: only forms and further signatures may come after. Refuses with signing.time-stamp-unavailable,
	 * signing.clock-differs or signing.no-signature-field.
	 */
	public byte[] sign(byte[] pdf, SignatureRequest request, SignatureKey key) {
		return PdfSigner.sign(pdf, request, key, fingerprint -> timeStamps.stamp(fingerprint).token());
	}

	/** Whether a file of this size is examined at all. Refuses with signing.file-too-large. */
	public Verdict mayValidate(DataSize file) {
		return desk.mayExamine(file);
	}

	/** Larger files are not validated. */
	public DataSize largestValidated() {
		return desk.largestFile();
	}

	/**
	 * Validates every signature of a letter of the office; never throws on bad input. Findings are message keys
	 * (signing.finding.…). A file that could not be examined is reported so, with what hindered it.
	 */
	public ValidationReport validate(Path pdf) {
		return desk.examine(pdf);
	}

	/** As {@link #validate}, for a file that anybody brings: however many do, letters of the office do not wait for them. */
	public ValidationReport validateUpload(Path pdf) {
		return desk.examineUpload(pdf);
	}
}
