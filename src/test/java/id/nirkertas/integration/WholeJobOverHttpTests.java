package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Archive;
import id.nirkertas.signing.OtherProgram;
import id.nirkertas.signing.Signing;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** One letter with an attachment goes the whole way; then everybody looks at what came of it. */
@OfficeTest
class WholeJobOverHttpTests {

	/** The signed letter stays here, for whoever wants to check it with another program. */
	private static final Path EVIDENCE = Path.of("target", "evidence", "first-letter.pdf");
	private static final Pattern ATTACHMENT = Pattern.compile("href=\"(/incoming/[-0-9a-f]+/attachments/[-0-9a-f]+)\"");
	private static final Pattern CODE = Pattern.compile("href=\"(/v/[^\"]+)\"");
	private static final byte[] SCAN = IncomingMail.scan(3);

	private static HttpJob.@Nullable Done done;

	@LocalServerPort
	int port;

	@Autowired
	Signing signing;

	@BeforeEach
	void aLetterHasGoneItsWay() throws IOException {
		if (done == null) {
			done = HttpJob.in(port, (act, took) -> {
			}).attaching(SCAN).run("sembilanbelas");
			Files.createDirectories(EVIDENCE.getParent());
			Files.write(EVIDENCE, paper());
		}
	}

	@Test
	void aLetterGoesFromDraftToArchiveOnPagesAlone() {
		var report = signing.validate(EVIDENCE);

		assertThat(report.verdict()).isEqualTo(Verdict.GENUINE);
		assertThat(report.signatures()).singleElement()
				.satisfies(signature -> assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T"));
	}

	@Test
	void anArchiveTakesTheSignedLetter() throws Exception {
		assertThat(Archive.objections(paper(), Archive.PDF_A)).isEmpty();
	}

	@Test
	void aScreenReaderReadsTheSignedLetter() throws Exception {
		assertThat(Archive.objections(paper(), Archive.PDF_UA)).isEmpty();
	}

	@Test
	void popplerSeesAValidSignatureOverTheWholeLetter() throws Exception {
		var said = OtherProgram.pdfsig().says(EVIDENCE, "-nocert", "-no-ocsp");

		assertThat(said).contains("Signature #1", "Signature Validation: Signature is Valid", "Total document signed",
				"ETSI.CAdES.detached", "Satya Mahardika").doesNotContain("Signature #2");
	}

	@Test
	void qpdfFindsNothingToMendInTheLetter() throws Exception {
		var said = OtherProgram.qpdf().says(EVIDENCE, "--check");

		assertThat(said).contains("No syntax or stream encoding errors found").doesNotContain("WARNING");
	}

	@Test
	void theAttachmentComesToItsRecipientsByteForByte() {
		var entry = Objects.requireNonNull(done).incoming();
		var page = Visitor.loggedIn(port, "kaban.bappeda").open(entry).body();
		var address = address(page);

		assertThat(page).contains("pindaian.pdf");
		for (var reader : List.of("kaban.bappeda", "kabid.ekon", "perencana1")) {
			var download = Visitor.loggedIn(port, reader).download(address);
			assertThat(download.statusCode()).as(reader).isEqualTo(200);
			assertThat(download.body()).isEqualTo(SCAN);
			assertThat(download.headers().firstValue("content-disposition").orElseThrow()).contains("pindaian.pdf");
		}
	}

	@Test
	void theAttachmentComesToNobodyElse() {
		var address = address(Visitor.loggedIn(port, "kaban.bappeda").open(Objects.requireNonNull(done).incoming()).body());

		assertThat(Visitor.loggedIn(port, "kadis.disdik").download(address).statusCode()).isEqualTo(403);
		assertThat(Visitor.loggedIn(port, "pranata1").download(address).statusCode()).isEqualTo(403);
		assertThat(Visitor.stranger(port).download(address).statusCode()).isEqualTo(302);
		assertThat(Visitor.loggedIn(port, "kaban.bappeda")
				.download(address.replaceFirst("[0-9a-f-]+$", "00000000-0000-0000-0000-000000000001")).statusCode())
				.isEqualTo(404);
	}

	@Test
	void theAttachmentIsNotHandedToWhoeverScansTheCode() {
		var letter = Objects.requireNonNull(done).letter();
		var drafter = Visitor.loggedIn(port, "pranata1");
		var verdict = found(CODE, drafter.open(letter).body());

		for (var reader : List.of(Visitor.stranger(port), Visitor.loggedIn(port, "kadis.disdik"))) {
			assertThat(reader.open(verdict).body())
					.contains("isi tidak berubah", "berkas itu hanya dibuka bagi yang berhak")
					.doesNotContain(verdict + "/paper");
			var refused = reader.download(verdict + "/paper");
			assertThat(refused.statusCode()).isEqualTo(409);
			assertThat(refused.body()).asString().contains("hanya dibuka bagi yang berhak").doesNotContain("%PDF-");
		}
		assertThat(drafter.download(letter + "/paper").body()).isEqualTo(paper());
	}

	@Test
	void theAttachmentLiesInTheSignedFileAndIsNamedThereByItsHash() throws Exception {
		var files = Archive.files(paper());

		assertThat(files).containsOnlyKeys("naskah.json", "pindaian.pdf").containsEntry("pindaian.pdf", SCAN);
		var named = JsonMapper.shared()
				.readTree(new String(Objects.requireNonNull(files.get("naskah.json")), StandardCharsets.UTF_8))
				.get("attachments");
		assertThat(named).hasSize(1);
		assertThat(named.get(0).get("name").asString()).isEqualTo("pindaian.pdf");
		assertThat(named.get(0).get("mediaType").asString()).isEqualTo("application/pdf");
		assertThat(named.get(0).get("length").asInt()).isEqualTo(SCAN.length);
		assertThat(named.get(0).get("sha256").asString())
				.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SCAN)));
	}

	private static byte[] paper() {
		return Objects.requireNonNull(done).paper();
	}

	private static String address(String page) {
		return found(ATTACHMENT, page);
	}

	private static String found(Pattern link, String page) {
		var found = link.matcher(page);
		assertThat(found.find()).as(page).isTrue();
		return found.group(1);
	}
}
