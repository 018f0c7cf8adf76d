package id.nirkertas.signing;

import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Signs a page with a key made for it and lets it be validated, whole and damaged. Without the {@link TrimmingCms} DSS would
 * call every signed letter unsigned, and nothing else would show it.
 */
record SigningSelfTest(Function<byte[], ValidationReport> examiner) {

	/** What is wrong, as a sentence; nothing if all is well. */
	Optional<String> fault() {
		try {
			var signed = signedPage();
			var whole = examiner.apply(signed);
			if (whole.verdict() == Verdict.UNSIGNED || whole.signatures().size() != 1) {
				return Optional
						.of("A signed file is taken for unsigned: the TrimmingCms in META-INF/services is not in use");
			}
			if (whole.verdict() != Verdict.UNCERTAIN) {
				return Optional.of("A sound file by an unknown signer is called " + whole.verdict());
			}
			signed[signed.length / 4] ^= 1;
			var damaged = examiner.apply(signed);
			return damaged.verdict() == Verdict.ALTERED
					? Optional.empty()
					: Optional.of("An altered file is called " + damaged.verdict());
		} catch (IOException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
			return Optional.of("The self-test broke down: " + e);
		}
	}

	private static byte[] signedPage() throws IOException, GeneralSecurityException, OperatorCreationException {
		var request = new SignatureRequest("signature", "Self-test", "", "", Instant.now());
		return PdfSigner.sign(page(), request, key(), null);
	}

	private static byte[] page() throws IOException {
		try (var document = new PDDocument()) {
			var page = new PDPage();
			document.addPage(page);
			var form = new PDAcroForm(document);
			document.getDocumentCatalog().setAcroForm(form);
			var field = new PDSignatureField(form);
			field.setPartialName("signature");
			field.getWidgets().getFirst().setPage(page);
			page.getAnnotations().add(field.getWidgets().getFirst());
			form.setFields(List.of(field));
			var out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		}
	}

	private static SignatureKey key() throws GeneralSecurityException, OperatorCreationException {
		var generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		var keys = generator.generateKeyPair();
		var name = new X500Name("CN=Self-test");
		var now = Instant.now();
		var certificate = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name,
				BigInteger.ONE,
				Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(Duration.ofDays(1))), name, keys.getPublic())
				.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
		return new FileKey(keys.getPrivate(), List.of(certificate));
	}
}
