package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter takes from a file of Word, written as Word writes it. */
class WordTextTests {

	private static final String RELATIONS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
			Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
			</Relationships>""";
	private static final String EMPTY = """
			<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>""";

	@TempDir
	Path folder;

	@Test
	void keepsListsTablesAlignmentAndStyles() throws IOException {
		var text = WordText.read(file(sample()));

		assertThat(text.body().text()).isEqualTo("""
				**__TELAAHAN STAF__**

				Sehubungan dengan Kota Contoh, luas 12 m² menurut peta yang baru, agar //segera//:

				1. menyusun daftar arsip:
				   a. arsip aktif; dan
				   b. arsip inaktif:
				      1) rapi;
				         a) menurut tahun.

				   Contoh daftar:

				   | **No.** | Nama | Tugas |
				   |---|---|---|
				   | 1. | Citra | memilah / mencatat |
				   |  | Dewi | dalam |
				   | Jumlah |  | 2 orang |
				2. melapor.

				• kotak

				**III. Penutup**

				20 November 2026\\
				Baris-kedua""".replace("**III. Penutup**", "III. **Penutup**"));
		assertThat(((Paragraph) text.body().pieces().getFirst()).alignment()).isEqualTo(Alignment.CENTRED);
		assertThat(text.body().json()).contains("\"align\":\"left\"", "\"colspan\":2");
	}

	@Test
	void namesWhatALetterCannotHold() throws IOException {
		assertThat(WordText.read(file(sample())).leftOut()).containsExactlyInAnyOrderElementsOf(
				EnumSet.complementOf(EnumSet.of(LeftOut.FONT, LeftOut.STRIKE, LeftOut.SCRIPT)));
	}

	@Test
	void saysWhatFileItIsThatItCannotRead() throws IOException {
		var old = Files.write(folder.resolve("lama.doc"), new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});
		var none = Files.writeString(folder.resolve("bukan.docx"), "bukan berkas Word");

		refuses(old, "letter.word-old");
		refuses(none, "letter.word-unreadable");
		refuses(file(Map.of("_rels/.rels", RELATIONS)), "letter.word-unreadable");
		refuses(file(Map.of("readme.txt", "halo")), "letter.word-unreadable");
		refuses(file(document("<w:p/>")), "letter.word-empty");
		refuses(file(document("<w:p>")), "letter.word-unreadable");
	}

	@Test
	void readsNoFileThatAnotherOneNames() throws IOException {
		var secret = Files.writeString(folder.resolve("rahasia.txt"), "SANGAT RAHASIA");
		var parts = document("<w:p><w:r><w:t>&isi;</w:t></w:r></w:p>");
		parts.put("word/document.xml", "<!DOCTYPE d [<!ENTITY isi SYSTEM \"" + secret.toUri() + "\">]>"
				+ parts.get("word/document.xml"));

		refuses(file(parts), "letter.word-unreadable");
	}

	@Test
	void unpacksNoMoreThanALetterCanBe() throws IOException {
		refuses(file(document("<w:p><w:r><w:t>" + "x".repeat(45_000_000) + "</w:t></w:r></w:p>")), "letter.word-unreadable");
		refuses(file(document("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000))), "letter.word-unreadable");
		refuses(file(document("<w:p/>".repeat(300_000))), "letter.word-unreadable");
		var many = document("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
		for (var at = 0; at < 5001; at++) {
			many.put("word/media/" + at, "");
		}
		refuses(file(many), "letter.word-unreadable");
	}

	private static void refuses(Path file, String code) {
		assertThatThrownBy(() -> WordText.read(file)).as(file.toString()).hasMessage(code);
	}

	private static Map<String, String> document(String content) {
		var parts = new LinkedHashMap<String, String>();
		parts.put("_rels/.rels", RELATIONS);
		parts.put("word/document.xml", EMPTY.formatted(content));
		return parts;
	}

	static Map<String, String> sample() throws IOException {
		var parts = new LinkedHashMap<String, String>();
		parts.put("[Content_Types].xml", """
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
				ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
				ContentType="application/xml"/></Types>""");
		parts.put("_rels/.rels", RELATIONS);
		for (var name : new String[]{"document", "numbering", "styles"}) {
			parts.put("word/" + name + ".xml", Files.readString(Path.of("src/test/resources/letter/word", name + ".xml")));
		}
		return parts;
	}

	private Path file(Map<String, String> parts) throws IOException {
		var file = Files.createTempFile(folder, "naskah", ".docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}
}
