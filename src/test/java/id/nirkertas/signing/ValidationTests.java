package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.SignatureReport.Indication;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTests {

	@TempDir
	static Path folder;

	static SigningBench bench;
	static byte[] letter;
	static byte[] signed;

	@BeforeAll
	static void open() throws IOException {
		bench = new SigningBench(folder);
		letter = SampleLetter.packed();
		signed = bench.sign(letter, bench.key());
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@AfterEach
	void repair() {
		bench.pki.setStatusDown(false);
	}

	@Test
	void callsALetterWithOneChangedByteAltered() {
		var changed = signed.clone();
		changed[letter.length / 2] ^= 1;

		var report = bench.desk.examine(changed);

		assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
		assertThat(report.signatures()).singleElement().satisfies(signature -> {
			assertThat(signature.indication()).isEqualTo(Indication.FAILED);
			assertThat(signature.findings()).contains("signing.finding.bytes-changed");
		});
	}

	@Test
	void noChangedByteLeavesItGenuineOrUnsigned() {
		var contents = text(signed).lastIndexOf("/Contents <");
		var afterContents = text(signed).indexOf('>', contents);
		for (var at = 3; at < signed.length; at += at > contents && at < afterContents ? 4_001 : 211) {
			var changed = signed.clone();
			changed[at] ^= 1;

			var verdict = bench.desk.examine(changed).verdict();

			// The container may hold bytes that nobody signed and nobody needs, such as its copy of the issuer's certificate
			var allowed = at > contents && at < afterContents
					? new Verdict[]{Verdict.ALTERED, Verdict.UNCERTAIN, Verdict.GENUINE}
					: new Verdict[]{Verdict.ALTERED, Verdict.UNREADABLE};
			assertThat(verdict).as("byte %d of %d", at, signed.length).isIn((Object[]) allowed);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = {0.05, 0.3, 0.6, 0.9, 0.95, 0.99, 0.9999})
	void neverCallsACutOffLetterUnsigned(double part) {
		var cut = Arrays.copyOf(signed, (int) (signed.length * part));

		assertThat(bench.desk.examine(cut).verdict()).isIn(Verdict.ALTERED, Verdict.UNREADABLE);
	}

	@Test
	void callsContentLaidOverThePageAltered() throws IOException {
		var changed = revised(document -> {
			try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
				content.addRect(72, 600, 300, 12);
				content.fill();
			}
			document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
			document.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
		});

		assertAltered(changed, "signing.finding.pages-changed");
	}

	@Test
	void callsAnAddedPageAltered() throws IOException {
		var changed = revised(document -> {
			var page = new PDPage(PDRectangle.A4);
			document.addPage(page);
			page.getCOSObject().setNeedToBeUpdated(true);
			document.getPages().getCOSObject().setNeedToBeUpdated(true);
		});

		assertAltered(changed, "signing.finding.pages-changed");
	}

	@Test
	void callsALetterWithAnOpaqueStampAltered() throws IOException {
		var changed = revised(document -> {
			var stamp = new PDAnnotationRubberStamp();
			stamp.setRectangle(new PDRectangle(72, 600, 300, 12));
			var look = new PDAppearanceStream(document);
			look.setBBox(new PDRectangle(300, 12));
			try (var out = look.getContentStream().createOutputStream()) {
				out.write("1 g 0 0 300 12 re f".getBytes(StandardCharsets.US_ASCII));
			}
			stamp.setAppearance(new PDAppearanceDictionary());
			stamp.getAppearance().setNormalAppearance(look);
			var annotations = document.getPage(0).getAnnotations();
			annotations.add(stamp);
			document.getPage(0).setAnnotations(annotations);
			document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
		});

		assertAltered(changed, "signing.finding.annotation-added");
	}

	@Test
	void callsALetterWhoseSignatureWasPaintedOverAltered() throws IOException {
		var changed = revised(document -> {
			var widget = document.getPage(0).getAnnotations().getFirst();
			widget.setRectangle(new PDRectangle(72, 600, 300, 12));
			widget.getCOSObject().setNeedToBeUpdated(true);
		});

		assertAltered(changed, "signing.finding.annotation-added");
	}

	@Test
	void doesNotCallALetterGenuineWhoseCatalogWasChanged() throws IOException {
		var changed = revised(document -> {
			document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "en");
			document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
		});

		var report = bench.desk.examine(changed);

		assertThat(report.verdict()).isEqualTo(Verdict.UNCERTAIN);
		assertThat(report.signatures().getFirst().findings()).contains("signing.finding.structure-changed");
	}

	@Test
	void doesNotCallALetterGenuineWithSomethingBehindIt() {
		var foreign = "menumpang".getBytes(StandardCharsets.US_ASCII);
		var changed = Arrays.copyOf(signed, signed.length + foreign.length);
		System.arraycopy(foreign, 0, changed, signed.length, foreign.length);

		assertThat(bench.desk.examine(changed).verdict()).isIn(Verdict.ALTERED, Verdict.UNCERTAIN);
	}

	@Test
	void letsAnotherOfficialSignToo() throws Exception {
		var twice = new ReferenceSigner(bench, bench.key()).sign(signed, "kedua");

		var report = bench.desk.examine(twice);

		assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.GENUINE);
		assertThat(report.signatures()).extracting(SignatureReport::coversWholeFile).containsExactly(false, true);
	}

	@Test
	void acceptsWhatPdfBoxSigns() throws Exception {
		var byPdfBox = new ReferenceSigner(bench, bench.key()).sign(letter, SampleLetter.FIELD);

		PdfSignerTests.assertGenuine(bench, byPdfBox);
	}

	@Test
	void callsALetterWithoutSignatureUnsigned() {
		assertThat(bench.desk.examine(letter).verdict()).isEqualTo(Verdict.UNSIGNED);
		assertThat(bench.desk.examine(SampleLetter.withoutField()).verdict()).isEqualTo(Verdict.UNSIGNED);
	}

	@Test
	void callsWhatIsLeftOfAPdfUnreadable() {
		assertThat(bench.desk.examine(Arrays.copyOfRange(letter, letter.length / 2, letter.length)).verdict())
				.isEqualTo(Verdict.UNREADABLE);
		assertThat(bench.desk.examine(new byte[0]).verdict()).isEqualTo(Verdict.UNREADABLE);
		assertThat(bench.desk.examine("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)).verdict())
				.isEqualTo(Verdict.UNREADABLE);
	}

	@Test
	void callsALockedPdfUnreadable() throws IOException {
		try (var document = Loader.loadPDF(letter)) {
			document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
			var out = new ByteArrayOutputStream();
			document.save(out);

			assertThat(bench.desk.examine(out.toByteArray()).verdict()).isEqualTo(Verdict.UNREADABLE);
		}
	}

	@Test
	void cannotProveASignatureWhileItsIssuerIsSilent() {
		bench.pki.setStatusDown(true);

		var report = bench.desk.examine(signed);

		assertThat(report.verdict()).isEqualTo(Verdict.UNCERTAIN);
		assertThat(report.signatures().getFirst().findings()).containsExactly("signing.finding.status-unknown");
	}

	@Test
	void keepsALetterGenuineThatWasSignedBeforeItsCertificateWasRevoked() throws InterruptedException {
		var key = bench.key();
		var before = bench.sign(letter, key);
		// Status lists count in seconds
		Thread.sleep(1_100);
		bench.pki.revoke(SigningBench.serial(key));

		assertThat(bench.desk.examine(before).verdict()).isEqualTo(Verdict.GENUINE);
	}

	@Test
	void doesNotProveALetterSignedAfterTheRevocation() {
		var key = bench.key();
		bench.pki.revoke(SigningBench.serial(key));

		var report = bench.desk.examine(bench.sign(letter, key));

		assertThat(report.verdict()).isEqualTo(Verdict.UNCERTAIN);
		assertThat(report.signatures().getFirst().findings()).contains("signing.finding.revoked");
	}

	@Test
	void doesNotProveASignatureByStrangers() throws IOException {
		try (var strangers = new SigningBench(folder.resolve("strangers"))) {
			var theirs = strangers.sign(letter, strangers.key());

			var report = bench.desk.examine(theirs);

			assertThat(report.verdict()).isEqualTo(Verdict.UNCERTAIN);
			assertThat(report.signatures().getFirst().findings()).contains("signing.finding.unknown-issuer");
		}
	}

	private static void assertAltered(byte[] changed, String finding) {
		var report = bench.desk.examine(changed);

		assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.ALTERED);
		assertThat(report.signatures()).singleElement()
				.satisfies(signature -> assertThat(signature.findings()).contains(finding));
	}

	private interface Revision {

		void apply(PDDocument document) throws IOException;
	}

	private static byte[] revised(Revision revision) throws IOException {
		try (var document = Loader.loadPDF(signed)) {
			revision.apply(document);
			var out = new ByteArrayOutputStream();
			document.saveIncremental(out);
			return out.toByteArray();
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
