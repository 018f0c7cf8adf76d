package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("integration")
class ArchivalPaperTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	final Paper paper = new Paper();

	static Stream<Sheets> letters() {
		return Stream.of(Sheets.letter(), Sheets.invitation(), Sheets.letter().draft(), Sheets.letter().titled("NOTA DINAS"),
				Sheets.letter().titled("SURAT TUGAS").to(),
				Sheets.invitation()
						.stamped("RAHASIA")
						.signedBy(List.of("a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,"),
								"Dr. H. Ağus Dwipangga Ḍiyāʾuddīn Dvořák Ṣāliḥ Wiryawan-Kusumaningrat, S.H., M.Si., Ph.D.",
								"Pembina Utama Madya (IV/d)", "19700101 199503 2 001"),
				Sheets.letter().to(Sheets.many(14, "Kepala Dinas Kabupaten")).copies(Sheets.many(12, "Kepala Bagian Umum")));
	}

	@ParameterizedTest(name = "letter {index}")
	@MethodSource("letters")
	void printsWhatAnArchiveTakes(Sheets letter) throws Exception {
		var printed = paper.print(letter.sheet());

		assertThat(Archive.objections(printed.pdf(), Archive.PDF_A)).isEmpty();
	}

	@ParameterizedTest(name = "letter {index}")
	@MethodSource("letters")
	void printsWhatAScreenReaderCanRead(Sheets letter) throws Exception {
		var printed = paper.print(letter.sheet());

		assertThat(Archive.objections(printed.pdf(), Archive.PDF_UA)).isEmpty();
	}

	@Test
	void staysArchivalWhenItsFieldIsSigned() throws Exception {
		var printed = paper.print(Sheets.invitation().sheet());

		var signed = sign(printed);

		assertThat(Arrays.copyOf(signed, printed.pdf().length)).isEqualTo(printed.pdf());
		assertThat(Archive.objections(signed, Archive.PDF_A)).isEmpty();
		assertThat(Archive.objections(signed, Archive.PDF_UA)).isEmpty();
		try (var pdf = Loader.loadPDF(signed)) {
			assertThat(pdf.getSignatureFields()).singleElement()
					.extracting(PDSignatureField::getFullyQualifiedName)
					.isEqualTo(printed.signatureField());
		}
	}

	/** The enclosure is no archival file itself: what PDF/A-3 asks is how it lies inside. */
	@Test
	void staysArchivalWithAttachmentsInside() throws Exception {
		var foreign = foreign();
		var printed = paper.print(Sheets.letter().sheet(),
				List.of(new Enclosure("Data, 2026.pdf", "application/pdf", foreign),
						new Enclosure("Data, 2026.pdf", "application/pdf", foreign),
						new Enclosure("naskah.json", "application/pdf", foreign)));

		var signed = sign(printed);

		for (var file : List.of(printed.pdf(), signed)) {
			assertThat(Archive.objections(file, Archive.PDF_A)).isEmpty();
			assertThat(Archive.objections(file, Archive.PDF_UA)).isEmpty();
			assertThat(Archive.files(file)).containsOnlyKeys("naskah.json", "Data, 2026.pdf", "Data, 2026 (2).pdf",
					"naskah (2).json").containsEntry("Data, 2026 (2).pdf", foreign);
		}
	}

	private static byte[] foreign() throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			var out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		}
	}

	/** By PDFBox and a key made for this test. */
	static byte[] sign(PrintedPaper printed) throws Exception {
		try (var pdf = Loader.loadPDF(printed.pdf()); var options = new SignatureOptions()) {
			options.setPreferredSignatureSize(8192);
			var signature = new PDSignature();
			signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
			signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
			signature.setSignDate(monday());
			var field = (PDSignatureField) pdf.getDocumentCatalog().getAcroForm(null).getField(printed.signatureField());
			field.getCOSObject().setItem(COSName.V, signature.getCOSObject());
			field.getCOSObject().setNeedToBeUpdated(true);
			pdf.addSignature(signature, options);
			var out = new ByteArrayOutputStream();
			var external = pdf.saveIncrementalForExternalSigning(out);
			external.setSignature(cms(IOUtils.toByteArray(external.getContent())));
			return out.toByteArray();
		}
	}

	private static Calendar monday() {
		var calendar = new GregorianCalendar();
		calendar.setTime(Date.from(MONDAY));
		return calendar;
	}

	private static byte[] cms(byte[] content) throws Exception {
		var generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		var keys = generator.generateKeyPair();
		var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
		var name = new X500Name("CN=Satya Mahardika");
		var certificate = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, Date.from(MONDAY),
				Date.from(MONDAY.plusSeconds(86_400)), name, keys.getPublic()).build(signer);
		var cms = new CMSSignedDataGenerator();
		cms.addCertificate(certificate);
		cms.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(),
				new JcaX509CertificateConverter().getCertificate(certificate)));
		return cms.generate(new CMSProcessableByteArray(content), false).getEncoded();
	}
}
