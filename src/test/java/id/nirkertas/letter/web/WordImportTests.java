package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The text of a Word file on the drafting page. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class WordImportTests {

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
			</Relationships>""";

	@Autowired
	WebApplicationContext office;

	@Autowired
	Letters letters;

	@Autowired
	Staff staff;

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void isPutBelowWhatWasWritten() throws IOException {
		var begun = send("/letters/new", "Tulisan sendiri.", "telaahan.docx", sample());
		assertThat(begun).hasStatus3xxRedirection();
		var letter = DocumentId.of(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()).split("/")[2]);

		assertThat(body(letter)).startsWith("Tulisan sendiri.\n\n**__TELAAHAN STAF__**")
				.contains("1. menyusun daftar arsip:");
		assertThat(Objects.requireNonNull(begun.getMvcResult().getFlashMap().get("done")).toString()).contains(
				"telaahan.docx",
				"Tidak ikut: gambar, bingkai kotak teks (isinya menjadi alinea), komentar, catatan kaki, "
						+ "kepala dan kaki halaman, tanda perubahan");
	}

	@Test
	void aFileThatLibreOfficeWroteIsTakenWithItsLevels() throws IOException {
		var file = Files.readAllBytes(Path.of("src/test/resources/letter/word/real/keputusan.docx"));
		var begun = send("/letters/new", "", "keputusan.docx", file);
		var letter = DocumentId.of(Objects.requireNonNull(begun.getResponse().getRedirectedUrl()).split("/")[2]);

		assertThat(body(letter)).contains("b. bahwa untuk itu perlu dibentuk tim:\n   1) tim pengarah; dan", "SALINAN");
		assertThat(Objects.requireNonNull(begun.getMvcResult().getFlashMap().get("done")).toString())
				.contains("Tidak ikut: bingkai kotak teks (isinya menjadi alinea), catatan kaki, pergantian halaman.");
	}

	@Test
	void saysWhyItCannotBeTakenAndKeepsWhatWasWritten() throws IOException {
		var old = send("/letters/new", "Tulisan sendiri.", "lama.doc",
				new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});

		assertThat(old).hasStatus(422).bodyText().contains("href=\"#word\"", "Berkas itu Word lama (DOC)",
				"Tulisan sendiri.");
		var none = send("/letters/new", "Tulisan lain.", "", new byte[0]);
		assertThat(none).hasStatus(422).bodyText().contains("Pilih dahulu berkas Word", "Tulisan lain.");
		assertThat(letters.draftedBy(List.of(staff.actor("pranata2").position()), 2))
				.extracting(letter -> letter.content().body().text()).contains("Tulisan sendiri.", "Tulisan lain.");
	}

	private MvcTestResult send(String address, String body, String name, byte[] file) {
		return pages.post().uri(address).multipart().file(new MockMultipartFile("word", name, null, file))
				.with(user("pranata2")).with(csrf()).param("kind", "OFFICIAL_LETTER").param("urgency", "NORMAL")
				.param("secrecy", "ORDINARY").param("body", body).param("import", "yes").exchange();
	}

	private String body(DocumentId letter) {
		return letters.view(letter).content().body().text();
	}

	private static byte[] sample() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			put(zip, "_rels/.rels", RELATIONS);
			for (var name : List.of("document", "numbering", "styles")) {
				put(zip, "word/" + name + ".xml",
						Files.readString(Path.of("src/test/resources/letter/word", name + ".xml")));
			}
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}
}
