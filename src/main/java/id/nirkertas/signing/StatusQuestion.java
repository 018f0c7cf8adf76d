package id.nirkertas.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** One question to a responder (OCSP, RFC 6960), and what its answer is worth. */
record StatusQuestion(CertificateID about, X509Certificate issuer, byte[] nonce) {

	/** Clocks differ; an answer from a little ahead is believed. */
	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
	private static final Duration STANDS_WITHOUT_END = Duration.ofHours(1);
	private static final SecureRandom RANDOM = new SecureRandom();

	static StatusQuestion about(X509Certificate certificate, X509Certificate issuer)
			throws OCSPException, GeneralSecurityException, OperatorCreationException {
		// SHA-1 only names the issuer here, and is what every responder understands
		var sha1 = new JcaDigestCalculatorProviderBuilder().build()
				.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
		var about = new CertificateID(sha1, new JcaX509CertificateHolder(issuer), certificate.getSerialNumber());
		var nonce = new byte[16];
		RANDOM.nextBytes(nonce);
		return new StatusQuestion(about, issuer, nonce);
	}

	byte[] asked() throws OCSPException, IOException {
		return new OCSPReqBuilder().addRequest(about).setRequestExtensions(new Extensions(
				new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())))
				.build().getEncoded();
	}

	/** UNKNOWN unless the answer is to this question, in time, and signed by the issuer or by whom it has charged. */
	Standing read(byte[] answer, Instant now)
			throws IOException, OCSPException, GeneralSecurityException, OperatorCreationException {
		var response = new OCSPResp(answer);
		if (response.getStatus() != OCSPResp.SUCCESSFUL || !(response.getResponseObject() instanceof BasicOCSPResp basic)
				|| !answersThis(basic) || !isAuthentic(basic, now)) {
			return Standing.unknown();
		}
		for (var single : basic.getResponses()) {
			if (about.equals(single.getCertID())) {
				return standing(single, now);
			}
		}
		return Standing.unknown();
	}

	/** Many responders prepare their answers and cannot repeat a nonce; a wrong one is another matter. */
	private boolean answersThis(BasicOCSPResp answer) {
		var repeated = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
		if (repeated == null) {
			return true;
		}
		var value = repeated.getExtnValue().getOctets();
		try {
			return Arrays.equals(value, new DEROctetString(nonce).getEncoded());
		} catch (IOException e) {
			return false;
		}
	}

	private boolean isAuthentic(BasicOCSPResp answer, Instant now)
			throws GeneralSecurityException, OCSPException, OperatorCreationException {
		var verifiers = new JcaContentVerifierProviderBuilder();
		if (answer.isSignatureValid(verifiers.build(issuer.getPublicKey()))) {
			return true;
		}
		for (var holder : answer.getCerts()) {
			var clerk = new JcaX509CertificateConverter().getCertificate(holder);
			if (isCharged(clerk, now) && answer.isSignatureValid(verifiers.build(clerk.getPublicKey()))) {
				return true;
			}
		}
		return false;
	}

	private boolean isCharged(X509Certificate clerk, Instant now) throws CertificateParsingException {
		var purposes = clerk.getExtendedKeyUsage();
		if (purposes == null || !purposes.contains(KeyPurposeId.id_kp_OCSPSigning.getId())
				|| !clerk.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
			return false;
		}
		try {
			clerk.checkValidity(Date.from(now));
			clerk.verify(issuer.getPublicKey());
			return true;
		} catch (GeneralSecurityException outOfTimeOrForged) {
			return false;
		}
	}

	private static Standing standing(SingleResp answer, Instant now) {
		var from = answer.getThisUpdate().toInstant();
		var until = answer.getNextUpdate() == null ? from.plus(STANDS_WITHOUT_END) : answer.getNextUpdate().toInstant();
		if (from.isAfter(now.plus(CLOCKS_DIFFER)) || until.isBefore(now.minus(CLOCKS_DIFFER))) {
			return Standing.unknown();
		}
		if (Objects.equals(answer.getCertStatus(), CertificateStatus.GOOD)) {
			return new Standing(Standing.State.GOOD, until);
		}
		return answer.getCertStatus() instanceof RevokedStatus
				? new Standing(Standing.State.REVOKED, until)
				: Standing.unknown();
	}
}
