package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.AttachmentView;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Archive;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.OfficeFiles;
import id.nirkertas.storage.Pictures;
import id.nirkertas.storage.Vault;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters carry documents, sheets and pictures to whoever may see them, as files that no browser runs. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AttachmentKindsTests {

	static final byte[] WORD = OfficeFiles.word("Rincian kebutuhan data").bytes();
	static final byte[] EXCEL = OfficeFiles.excel("Rekapitulasi").bytes();
	/** Noise does not shrink. */
	static final byte[] PNG = Pictures.noise("png", 900, 900);
	static final Pattern INCOMING = Pattern.compile("href=\"(/incoming/[-0-9a-f]+/attachments/[-0-9a-f]+)\"[^>]*>([^<]+)<");

	@LocalServerPort
	int port;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Vault vault;

	Visitor citra;
	DocumentId letter;

	@BeforeEach
	void beginALetter() {
		citra = Visitor.loggedIn(port, "pranata1");
		letter = letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Penyampaian Rincian Data",
				"500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan rincian data."));
	}

	@Test
	void theDraftingPageOffersWhatALetterCarries() {
		assertThat(citra.open("/letters/new").body()).contains("accept=\".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.ods\"",
				"Word (.docx), Excel (.xlsx)", "gambar PNG dan JPEG; paling besar 50 MB");
	}

	@Test
	void aFileIsListedByWhatItIsAndHowLargeItIs() {
		attach(PNG, "diagram.pdf");
		attach(WORD, "rincian.docx");

		for (var page : List.of(citra.open("/letters/" + letter).body(),
				citra.open("/letters/" + letter + "/draft").body())) {
			assertThat(page).contains(">diagram.png<", ">gambar PNG, 2,3 MB<", ">rincian.docx<", ">Word (DOCX), 1 kB<")
					.doesNotContain("diagram.pdf");
		}
	}

	@Test
	void aFileThatIsNoPdfIsKeptByTheBrowserAndHasNoRightsThere() {
		attach(WORD, "rincian.docx");
		attach(IncomingMail.scan(1), "pindaian.pdf");

		var word = download("rincian.docx");
		var pdf = download("pindaian.pdf");

		assertThat(word.body()).isEqualTo(WORD);
		assertThat(header(word, "content-type"))
				.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		assertThat(header(word, "content-disposition")).startsWith("attachment;").contains("rincian.docx");
		assertThat(header(word, "content-security-policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(header(word, "x-content-type-options")).isEqualTo("nosniff");
		assertThat(header(pdf, "content-disposition")).startsWith("inline;");
		assertThat(header(pdf, "x-content-type-options")).isEqualTo("nosniff");
	}

	@Test
	void aSignedLetterHasThemInsideAndAnArchiveTakesIt() throws Exception {
		send();
		var paper = vault.read(Objects.requireNonNull(letters.view(letter).file()));

		assertThat(Archive.objections(paper, Archive.PDF_A)).isEmpty();
		assertThat(Archive.objections(paper, Archive.PDF_UA)).isEmpty();
		assertThat(Archive.files(paper)).containsOnlyKeys("naskah.json", "rincian.docx", "rekap.xlsx", "diagram.png")
				.containsEntry("rincian.docx", WORD).containsEntry("rekap.xlsx", EXCEL).containsEntry("diagram.png", PNG);
		try (var pdf = Loader.loadPDF(paper)) {
			var inside = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			assertThat(inside.get("rekap.xlsx")).returns("Supplement", AttachmentKindsTests::relationship)
					.returns("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
							file -> file.getEmbeddedFile().getSubtype());
			assertThat(Objects.requireNonNull(inside.get("diagram.png")).getEmbeddedFile().getSubtype())
					.isEqualTo("image/png");
		}
	}

	@Test
	void theyComeToItsRecipientByteForByteAndToNobodyElse() {
		send();
		var entry = "/incoming/" + secretariat.arrived(letter, "KABAN.BAPPEDA").id();
		var head = Visitor.loggedIn(port, "kaban.bappeda");
		var page = head.open(entry).body();
		var came = new HashMap<String, String>();
		INCOMING.matcher(page).results().forEach(link -> came.put(link.group(2), link.group(1)));

		assertThat(page).contains(">Excel (XLSX), 1 kB<", ">gambar PNG, 2,3 MB<");
		assertThat(came).containsOnlyKeys("rincian.docx", "rekap.xlsx", "diagram.png");
		assertThat(head.download(Objects.requireNonNull(came.get("rekap.xlsx"))).body()).isEqualTo(EXCEL);
		var address = Objects.requireNonNull(came.get("diagram.png"));
		var picture = head.download(address);
		assertThat(picture.body()).isEqualTo(PNG);
		assertThat(header(picture, "content-disposition")).startsWith("attachment;");
		assertThat(header(picture, "content-security-policy")).isEqualTo("sandbox; default-src 'none'");
		assertThat(Visitor.loggedIn(port, "kadis.disdik").download(address).statusCode()).isEqualTo(403);
	}

	private void send() {
		attach(WORD, "rincian.docx");
		attach(EXCEL, "rekap.xlsx");
		attach(PNG, "diagram.png");
		letters.submit(staff.actor("pranata1"), letter);
		secretariat.finish(letter);
	}

	private static String relationship(PDComplexFileSpecification file) {
		return file.getCOSObject().getNameAsString("AFRelationship");
	}

	private void attach(byte[] content, String name) {
		var view = letters.view(letter);
		var saved = view.content();
		citra.open("/letters/" + letter + "/draft");
		var answer = citra.sendWithFile("/letters/" + letter + "/draft",
				Map.of("revision", Integer.toString(view.revision()), "kind", saved.kind(), "urgency", "NORMAL", "secrecy",
						"ORDINARY", "classification", saved.classification(), "subject", saved.subject(), "addressees",
						"KABAN.BAPPEDA", "signatory", Objects.requireNonNull(saved.signatory()).toString(), "body",
						"Bersama ini disampaikan rincian data."),
				content, name);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
	}

	private HttpResponse<byte[]> download(String name) {
		var id = letters.view(letter).attachments().stream().filter(each -> each.name().equals(name)).map(AttachmentView::id)
				.findFirst().orElseThrow();
		return citra.download("/letters/" + letter + "/attachments/" + id);
	}

	private static String header(HttpResponse<byte[]> answer, String name) {
		var values = answer.headers().allValues(name);
		assertThat(values).as(name).hasSize(1);
		return values.getFirst();
	}
}
