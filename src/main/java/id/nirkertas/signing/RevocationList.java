package id.nirkertas.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** An issuer's list of the certificates it has taken back (CRL). */
record RevocationList(X509CRL list) {

	static RevocationList read(byte[] bytes) throws GeneralSecurityException {
		return new RevocationList(
				(X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)));
	}

	/** UNKNOWN unless the list is the issuer's own, whole and in time. */
	Standing of(X509Certificate certificate, X509Certificate issuer, Instant now) {
		var next = list.getNextUpdate();
		var critical = list.getCriticalExtensionOIDs();
		// A critical extension says that the list is a part or speaks for others
		var partial = critical != null && !critical.isEmpty();
		if (next == null || next.toInstant().isBefore(now) || partial || !isBy(issuer)) {
			return Standing.unknown();
		}
		var state = list.isRevoked(certificate) ? Standing.State.REVOKED : Standing.State.GOOD;
		return new Standing(state, next.toInstant());
	}

	private boolean isBy(X509Certificate issuer) {
		try {
			list.verify(issuer.getPublicKey());
			return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
		} catch (GeneralSecurityException forged) {
			return false;
		}
	}
}
