package id.nirkertas.office.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stamps the time on a fingerprint (RFC 3161). */
record TimeStampDesk(Identity clerk, Identity issuer) {

	private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
	private static final SecureRandom RANDOM = new SecureRandom();

	byte[] stamp(byte[] question) throws IOException, TSPException, OperatorCreationException, GeneralSecurityException {
		var digests = new JcaDigestCalculatorProviderBuilder().build();
		var sha256 = digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
		var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(KeyKind.signatureAlgorithm(clerk.key()), clerk.key(),
				clerk.certificate());
		var tokens = new TimeStampTokenGenerator(signer, sha256, POLICY);
		tokens.addCertificates(new JcaCertStore(List.of(clerk.certificate(), issuer.certificate())));
		tokens.setAccuracySeconds(1);
		return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
				.generate(new TimeStampRequest(question), new BigInteger(63, RANDOM), Date.from(Instant.now())).getEncoded();
	}
}
