package id.nirkertas.letter;

import static id.nirkertas.letter.WordFile.EMPTY;
import static id.nirkertas.letter.WordFile.RELATIONS;
import static id.nirkertas.letter.WordFile.document;
import static id.nirkertas.letter.WordFile.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter takes from a file of Word, written as Word writes it. */
class WordTextTests {

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

				dalam kotak

				20 November 2026\\
				Baris-kedua""".replace("**III. Penutup**", "III. **Penutup**"));
		assertThat(((Paragraph) text.body().pieces().getFirst()).alignment()).isEqualTo(Alignment.CENTRED);
		assertThat(text.body().json()).contains("\"align\":\"left\"", "\"colspan\":2");
	}

	@Test
	void signsThatSomebodyTypedAreThoseOfLists() throws IOException {
		var paragraphs = Stream
				.of("1.\tUmum", "Penjelasan.", "2.\tDasar", "a. undang-undang", "b. peraturan", "3. Tiga", "17. Agustus")
				.map(text -> "<w:p><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>".formatted(
						text.replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")))
				.collect(Collectors.joining());

		assertThat(text(paragraphs).body().text()).isEqualTo("""
				1. Umum

				   Penjelasan.
				2. Dasar
				   a. undang-undang
				   b. peraturan
				3. Tiga

				17. Agustus""");
	}

	@Test
	void namesWhatALetterCannotHold() throws IOException {
		assertThat(WordText.read(file(sample())).leftOut()).containsExactlyInAnyOrderElementsOf(
				EnumSet.complementOf(
						EnumSet.of(LeftOut.FONT, LeftOut.STRIKE, LeftOut.SCRIPT, LeftOut.SYMBOL, LeftOut.OTHER)));
	}

	@Test
	void takesOnceWhatWordSaysInTwoWays() throws IOException {
		var said = "<mc:AlternateContent xmlns:mc='mc'><mc:Choice Requires='w16se'>%s</mc:Choice><mc:Fallback>%s</mc:Fallback>"
				+ "</mc:AlternateContent>";
		var run = "<w:r><w:t xml:space='preserve'> %s</w:t></w:r>";
		var paragraph = "<w:p>" + run + "</w:p>";
		var text = text("<w:p><w:r>" + said.formatted("<w16se:symEx xmlns:w16se='s'/>", "<w:t>lama</w:t>") + "</w:r>"
				+ said.formatted(run.formatted("baru"), run.formatted("ulang")) + "</w:p>"
				+ said.formatted(paragraph.formatted("alinea"), paragraph.formatted("alinea ulang")));

		assertThat(text.body().text()).isEqualTo("lama baru\n\nalinea");
		assertThat(text.leftOut()).isEmpty();
	}

	@Test
	void losesNoWordOfAnUnknownPartWithoutSayingSo() throws IOException {
		var known = "<w:p><w:r><w:t>teks</w:t></w:r></w:p>";
		for (var lost : new String[]{"<w:baru>" + known + "</w:baru>", "<w:altChunk r:id='rId9' xmlns:r='r'/>",
				"<w:p><w:baru><w:r><w:t>x</w:t></w:r></w:baru></w:p>", "<w:p><w:r><w:baru><w:t>x</w:t></w:baru></w:r></w:p>",
				"<w:tbl><w:baru><w:tr><w:tc>" + known + "</w:tc></w:tr></w:baru></w:tbl>",
				"<w:tbl><w:tr><w:baru><w:tc>" + known + "</w:tc></w:baru></w:tr></w:tbl>",
				"<w:p><w:subDoc/></w:p>",
				"""
						<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:listEntry w:val='Ya'/></w:ddList></w:ffData>\
						</w:fldChar></w:r></w:p>"""}) {
			assertThat(text(known + lost).leftOut()).as(lost).containsExactly(LeftOut.OTHER);
		}
		assertThat(text(known + "<w:p><w:proofErr/><w:r><w:lastRenderedPageBreak/></w:r></w:p>").leftOut()).isEmpty();
	}

	@Test
	void ofAFieldInAFieldOnlyTheResultIsRead() throws IOException {
		var mark = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
		var word = "<w:r><w:t xml:space='preserve'> %s</w:t></w:r>";
		var inner = mark.formatted("begin") + mark.formatted("separate") + word.formatted("dalam") + mark.formatted("end");

		assertThat(text("<w:p>" + word.formatted("awal") + mark.formatted("begin") + inner + word.formatted("syarat")
				+ mark.formatted("separate") + inner + word.formatted("luar") + mark.formatted("end")
				+ word.formatted("akhir") + "</w:p>").body().text()).isEqualTo("awal dalam luar akhir");
	}

	@Test
	void followsTheStylesOfItsParagraphsAndWords() throws IOException {
		var parts = document("<w:p><w:r><w:t>rata kanan</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val='Judul'/></w:pPr>"
				+ "<w:r><w:t xml:space='preserve'>bab </w:t></w:r><w:r><w:rPr><w:rStyle w:val='Rahasia'/></w:rPr><w:t>gaib</w:t>"
				+ "</w:r><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>satu</w:t></w:r></w:p>");
		parts.put("word/gaya.xml",
				"""
						<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" \
						w:default="1" w:styleId="Biasa"><w:pPr><w:jc w:val="right"/></w:pPr></w:style><w:style w:type="paragraph" \
						w:styleId="Dasar"><w:rPr><w:b/><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Judul"><w:basedOn \
						w:val="Dasar"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i w:val="0"/><w:u w:val="single"/><w:caps/></w:rPr>\
						</w:style><w:style w:type="character" w:styleId="Rahasia"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>""");
		parts.put("word/_rels/document.xml.rels",
				"""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
						Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="/word/gaya.xml"/></Relationships>""");
		var pieces = WordText.read(file(parts)).body();

		assertThat(pieces.text()).isEqualTo("rata kanan\n\n**__BAB** SATU__");
		assertThat(pieces.pieces()).extracting(piece -> ((Paragraph) piece).alignment()).containsExactly(Alignment.RIGHT,
				Alignment.CENTRED);
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

	@Test
	void takesNothingFromOutsideTheFile() throws IOException {
		var outside = document("<w:p><w:r><w:t>x</w:t></w:r></w:p>");
		for (var target : new String[]{"http://127.0.0.1:1/isi.xml", "file:///etc/hostname", "../../etc/hostname"}) {
			outside.put("_rels/.rels", RELATIONS.replace("word/document.xml\"", target + "\""));
			refuses(file(outside), "letter.word-unreadable");
			outside.put("_rels/.rels", RELATIONS.replace("word/document.xml\"", target + "\" TargetMode=\"External\""));
			refuses(file(outside), "letter.word-unreadable");
		}
	}

	@Test
	void aDamagedFileIsRefusedAndNothingElse() throws IOException {
		for (var damaged : new String[]{"<w:p><w:r><w:t>x</w:r></w:t></w:p>", "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>",
				"<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>", "<w:p><w:r><w:t>&tidakada;</w:t></w:r></w:p>", "<v:p/>",
				"<w:p><w:r><w:t>a<b>c</b></w:t></w:r></w:p>", "</w:body>"}) {
			refuses(file(document(damaged)), "letter.word-unreadable");
		}
		var whole = Files.readAllBytes(file(sample()));
		for (var length = 0; length < whole.length; length += 97) {
			refuses(Files.write(folder.resolve("terpotong.docx"), Arrays.copyOf(whole, length)), "letter.word-unreadable");
		}
		for (var at = 0; at < whole.length; at += 13) {
			var other = whole.clone();
			other[at] ^= 0x55;
			var file = Files.write(folder.resolve("rusak.docx"), other);
			try {
				WordText.read(file);
			} catch (RefusedException e) {
				assertThat(e.getMessage()).as("byte %d", at).startsWith("letter.word-");
			}
		}
	}

	@Test
	void entitiesThatSwellAndPartsThatAreNoUnicodeAreRefused() throws IOException {
		var swelling = document("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>");
		swelling.put("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \""
				+ "&b;&b;&b;&b;\">]>" + swelling.get("word/document.xml"));
		refuses(file(swelling), "letter.word-unreadable");
		var file = folder.resolve("bita.docx");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("_rels/.rels"));
			zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(EMPTY.formatted("<w:p><w:r><w:t>\u00e9</w:t></w:r></w:p>").getBytes(StandardCharsets.ISO_8859_1));
		}
		refuses(file, "letter.word-unreadable");
	}

	@Test
	void tablesAndBoxesInEachOtherEndSomewhere() throws IOException {
		var table = "<w:tbl><w:tr><w:tc>";
		var box = "<w:p><w:r><w:pict><w:txbxContent>";
		refuses(file(document(table.repeat(400) + "</w:tc></w:tr></w:tbl>".repeat(400))), "letter.word-unreadable");
		refuses(file(document(box.repeat(400) + "</w:txbxContent></w:pict></w:r></w:p>".repeat(400))),
				"letter.word-unreadable");
		var word = "<w:p><w:r><w:t>kata</w:t></w:r></w:p>";
		assertThat(text(table.repeat(20) + word + "</w:tc></w:tr></w:tbl>".repeat(20)).body().text()).isEqualTo("| kata |");
		assertThat(text(box.repeat(20) + word + "</w:txbxContent></w:pict></w:r></w:p>".repeat(20)).body().text())
				.isEqualTo("kata");
	}

	private WordText text(String content) throws IOException {
		return WordText.read(file(document(content)));
	}

	private Path file(Map<String, String> parts) throws IOException {
		return WordFile.of(folder, parts);
	}

	private static void refuses(Path file, String code) {
		assertThatThrownBy(() -> WordText.read(file)).as(file.toString()).hasMessage(code);
	}
}
