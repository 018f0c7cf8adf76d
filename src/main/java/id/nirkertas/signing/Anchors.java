package id.nirkertas.signing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The roots and issuers that are believed. */
record Anchors(List<X509Certificate> certificates) {

	private static final int LONGEST_PATH = 8;
	private static final int KEY_CERT_SIGN = 5;

	Anchors {
		certificates = List.copyOf(certificates);
	}

	/**
	 * The way from a certificate to the first anchor, both included; nothing if it leads to none. Says nothing of
	 * time and revocation.
	 */
	Optional<List<X509Certificate>> path(X509Certificate certificate, Collection<X509Certificate> known) {
		var path = new ArrayList<X509Certificate>();
		var next = certificate;
		while (path.size() < LONGEST_PATH) {
			path.add(next);
			if (certificates.contains(next)) {
				return Optional.of(List.copyOf(path));
			}
			var issuer = issuerOf(next, known);
			if (issuer.isEmpty()) {
				return Optional.empty();
			}
			next = issuer.get();
		}
		return Optional.empty();
	}

	private Optional<X509Certificate> issuerOf(X509Certificate certificate, Collection<X509Certificate> known) {
		return Stream.concat(certificates.stream(), known.stream()).filter(issuer -> issued(issuer, certificate))
				.findFirst();
	}

	static boolean issued(X509Certificate issuer, X509Certificate certificate) {
		if (!issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()) || !mayIssue(issuer)) {
			return false;
		}
		try {
			certificate.verify(issuer.getPublicKey());
			return true;
		} catch (GeneralSecurityException notByThisKey) {
			return false;
		}
	}

	private static boolean mayIssue(X509Certificate certificate) {
		var usage = certificate.getKeyUsage();
		return certificate.getBasicConstraints() >= 0 && (usage == null || usage[KEY_CERT_SIGN]);
	}
}
