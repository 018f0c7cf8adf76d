package id.nirkertas.signing;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Signs and validates PDF files: PAdES baseline B-T (ETSI EN 319 142-1). */
@Service
public class Signing {

	/** Keeps an official's PKCS#12 file, still locked by its passphrase. Takes the place of the one before. */
	public void enrol(PersonId person, byte[] pkcs12) {
		throw new IllegalStateException("contract");
	}

	public Optional<CertificateView> certificateOf(PersonId person) {
		throw new IllegalStateException("contract");
	}

	/** Whether the time-stamp service answers; cheap to ask, remembered for some seconds. */
	public Verdict mayTimeStamp() {
		throw new IllegalStateException("contract");
	}

	/**
	 * Opens the official's key for one act; the caller wipes the passphrase. Refuses with signing.no-key,
	 * signing.wrong-passphrase, signing.certificate-expired, signing.certificate-not-yet-valid, signing.certificate-revoked or
	 * signing.status-unknown.
	 */
	public SignatureKey open(PersonId person, char[] passphrase) {
		throw new IllegalStateException("contract");
	}

	/**
	 * Appends a PAdES B-T signature into the named empty field; not one byte of the given file changes. Refuses with
	 * signing.time-stamp-unavailable.
	 */
	public byte[] sign(byte[] pdf, SignatureRequest request, SignatureKey key) {
		throw new IllegalStateException("contract");
	}

	/** Validates every signature of a file; never throws on bad input. */
	public ValidationReport validate(Path pdf) {
		throw new IllegalStateException("contract");
	}
}
