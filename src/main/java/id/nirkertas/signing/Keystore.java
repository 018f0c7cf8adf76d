package id.nirkertas.signing;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Verdict;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;

/** An official's key as the office keeps it: still locked, its certificate open. */
record Keystore(PersonId person, KeyFile file, X509Certificate certificate) {

	private static final int SHORTEST_RSA = 3072;
	private static final int SHORTEST_CURVE = 256;
	private static final int NON_REPUDIATION = 1;

	/** Whether the time is right for it: signing.certificate-not-yet-valid and signing.certificate-expired. */
	Verdict isInTime(Instant now) {
		var from = certificate.getNotBefore().toInstant();
		var until = certificate.getNotAfter().toInstant();
		return Verdict.when(!now.isBefore(from), "signing.certificate-not-yet-valid", from)
				.and(Verdict.when(!now.isAfter(until), "signing.certificate-expired", until));
	}

	/** Whether validators will accept what it signs: no short keys, and a certificate made for signatures. */
	Verdict isFit() {
		var strong = switch (certificate.getPublicKey()) {
			case ECPublicKey curve -> curve.getParams().getCurve().getField().getFieldSize() >= SHORTEST_CURVE;
			case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
			default -> false;
		};
		var usage = certificate.getKeyUsage();
		return Verdict.when(strong, "signing.key-too-weak")
				.and(Verdict.when(usage == null || usage[NON_REPUDIATION], "signing.certificate-not-for-signing"));
	}

	CertificateView view(List<String> certifiedIssuers) {
		var issuer = CommonName.of(certificate.getIssuerX500Principal());
		return new CertificateView(CommonName.of(certificate.getSubjectX500Principal()), issuer,
				certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(),
				certifiedIssuers.contains(issuer));
	}
}
