package id.nirkertas.office.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;

/** Answers whether a certificate still stands: at once (OCSP) and as a list (CRL). */
record StatusDesk(Identity responder, StatusBook book) {

	private static final Duration LIST_STANDS = Duration.ofDays(7);

	byte[] answer(byte[] question) throws IOException, OCSPException, OperatorCreationException, GeneralSecurityException {
		var asked = new OCSPReq(question);
		var answer = new BasicOCSPRespBuilder(new RespID(responder.name()));
		// Whole seconds, not the next one: an answer must not claim to be from the future
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		for (var certificate : asked.getRequestList()) {
			answer.addResponse(certificate.getCertID(), status(certificate.getCertID().getSerialNumber()), Date.from(now),
					Date.from(now.plus(Duration.ofHours(1))));
		}
		var nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
		if (nonce != null) {
			answer.setResponseExtensions(new Extensions(nonce));
		}
		var chain = new X509CertificateHolder[]{new JcaX509CertificateHolder(responder.certificate())};
		var signed = answer.build(responder.signer(), chain, Date.from(now));
		return new OCSPRespBuilder().build(OCSPResp.SUCCESSFUL, signed).getEncoded();
	}

	private CertificateStatus status(BigInteger serial) {
		if (!book.knows(serial)) {
			return new UnknownStatus();
		}
		return book.revokedAt(serial).<CertificateStatus>map(at -> new RevokedStatus(Date.from(at), CRLReason.keyCompromise))
				.orElse(CertificateStatus.GOOD);
	}

	static byte[] list(Identity issuer, Map<BigInteger, Instant> revoked)
			throws IOException, GeneralSecurityException, OperatorCreationException {
		var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		var list = new X509v2CRLBuilder(issuer.name(), Date.from(now));
		list.setNextUpdate(Date.from(now.plus(LIST_STANDS)));
		list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
		list.addExtension(Extension.authorityKeyIdentifier, false,
				new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
		revoked.forEach((serial, at) -> list.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
		return list.build(issuer.signer()).getEncoded();
	}
}
