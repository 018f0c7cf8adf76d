package id.nirkertas.signing;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;

/** Takes key files in and opens them again, if the certificate is one to be believed, in time and not revoked. */
final class KeyCabinet {

	private static final int LARGEST_FILE = 256 * 1024;

	private final Anchors anchors;
	private final RevocationCheck revocations;
	private final Clock clock;

	KeyCabinet(Anchors anchors, RevocationCheck revocations, Clock clock) {
		this.anchors = anchors;
		this.revocations = revocations;
		this.clock = clock;
	}

	/**
	 * Takes a file whose certificate can be read without the passphrase. Refuses with signing.key-file-unreadable,
	 * signing.certificate-locked, signing.key-too-weak, signing.certificate-not-for-signing or signing.unknown-issuer.
	 */
	Keystore take(PersonId person, byte[] pkcs12) {
		var file = file(pkcs12);
		var certificates = file.certificates();
		Verdict.when(!certificates.isEmpty(), "signing.certificate-locked").orThrow();
		return accept(new Keystore(person, file, certificates.getFirst()), certificates);
	}

	/** Takes any file; the passphrase opens it once, to see that it holds a key that fits its certificate and can sign today. */
	Keystore take(PersonId person, byte[] pkcs12, char[] passphrase) {
		var file = file(pkcs12);
		var key = file.unlock(passphrase);
		if (key.chain().isEmpty() || !fits(key)) {
			throw new RefusedException("signing.key-file-unreadable");
		}
		var keystore = accept(new Keystore(person, file, key.chain().getFirst()), key.chain());
		keystore.isInTime(clock.instant()).orThrow();
		return keystore;
	}

	SignatureKey open(Keystore keystore, char[] passphrase) {
		keystore.isInTime(clock.instant()).orThrow();
		var key = keystore.file().unlock(passphrase);
		var path = anchors.path(keystore.certificate(), key.chain())
				.orElseThrow(() -> new RefusedException("signing.unknown-issuer"));
		var usable = new FileKey(key.key(), withoutRoot(path));
		Verdict.when(fits(usable), "signing.key-file-unreadable").and(standing(path)).orThrow();
		return usable;
	}

	private Verdict standing(List<X509Certificate> path) {
		return switch (revocations.along(path)) {
			case GOOD -> Verdict.allowed();
			case REVOKED -> Verdict.refused("signing.certificate-revoked");
			case UNKNOWN -> Verdict.refused("signing.status-unknown");
		};
	}

	private static KeyFile file(byte[] pkcs12) {
		Verdict.when(pkcs12.length <= LARGEST_FILE, "signing.key-file-unreadable").orThrow();
		return new KeyFile(pkcs12.clone());
	}

	private Keystore accept(Keystore keystore, List<X509Certificate> known) {
		keystore.isFit().and(
				Verdict.when(anchors.path(keystore.certificate(), known).isPresent(), "signing.unknown-issuer")).orThrow();
		return keystore;
	}

	private static boolean fits(FileKey key) {
		try {
			return key.isCertified();
		} catch (GeneralSecurityException e) {
			return false;
		}
	}

	/** The root travels in nobody's signature: whoever validates has it or does not believe it. */
	private static List<X509Certificate> withoutRoot(List<X509Certificate> path) {
		return path.stream()
				.filter(one -> one.equals(path.getFirst())
						|| !one.getSubjectX500Principal().equals(one.getIssuerX500Principal()))
				.toList();
	}
}
