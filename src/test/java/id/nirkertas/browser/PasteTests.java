package id.nirkertas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Body;
import id.nirkertas.letter.Letters;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.shared.DocumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people paste into the text of a letter, as word processors and pages put it on the clipboard. */
@OfficeTest
@Tag("browser")
class PasteTests {

	@LocalServerPort
	int port;

	@Autowired
	Letters letters;

	Chromium chromium;

	@BeforeEach
	void openTheBrowser() {
		chromium = Chromium.open(port);
	}

	@AfterEach
	void closeTheBrowser() {
		chromium.close();
	}

	@Test
	void wordListsBecomeLists() {
		var desk = blank();
		desk.paste("text/html", word("list"));

		assertThat(desk.page().locator("#body > ol > li")).hasCount(3);
		assertThat(desk.page().locator("[data-told]")).hasText("Tidak ikut tertempel: jenis dan ukuran huruf.");
		assertThat(saved(desk).text()).isEqualTo("""
				Sehubungan dengan **penataan arsip**, agar Saudara:

				1. menyusun daftar arsip:
				   a. arsip aktif; dan
				   b. arsip inaktif:
				      1) rapi;
				      2) //belum rapi//;

				   Daftar dimaksud menurut contoh.
				2. menunjuk petugas;
				3. melapor.

				• kotak
				• map

				I. Penutup

				Demikian disampaikan.""");
	}

	@Test
	void wordTablesKeepTheirHeadsAndTheirWideCells() {
		var desk = blank();
		desk.paste("text/html", word("table"));

		assertThat(desk.page().locator("[data-told]"))
				.hasText("Tidak ikut tertempel: warna, jenis dan ukuran huruf, penggabungan sel ke bawah.");
		var body = saved(desk);
		assertThat(body.text()).isEqualTo("""
				**DAFTAR PETUGAS**

				| **No.** | **Nama** | **Tugas** |
				|---|---|---|
				| 1. | Citra | memilah / mencatat |
				|  | Dewi | menyimpan |
				| Jumlah |  | 2 orang |""");
		assertThat(body.pieces().getFirst()).isInstanceOfSatisfying(Paragraph.class,
				title -> assertThat(title.alignment()).isEqualTo(Alignment.CENTRED));
		assertThat(body.pieces().getLast()).isInstanceOfSatisfying(Table.class,
				table -> assertThat(table.rows().getLast().getFirst().columns()).isEqualTo(2));
	}

	@Test
	void whatNoLetterHoldsIsDroppedAndNamed() {
		var desk = blank();
		desk.paste("text/html", word("rest"));

		assertThat(desk.page().locator("[data-told]")).hasText("Tidak ikut tertempel: gambar, alamat tautan, komentar, "
				+ "catatan kaki, tanda perubahan, coretan, huruf kecil di atas atau di bawah baris, pergantian halaman.");
		assertThat(saved(desk).text()).isEqualTo("""
				Luas 12 m² menurut peta pada tanggal sah.

				Baru diganti dengan kata lain H2O.\\
				Baris kedua.""");
	}

	@Test
	void actsOfAPageAreNeitherRunNorReported() {
		var desk = blank();
		desk.page().evaluate(
				"() => document.addEventListener('securitypolicyviolation', e => (window.policyReports ??= []).push(e.blockedURI))");
		desk.paste("text/html", """
				<p onclick="window.ran=1" style="text-align:center">Satu <b title=">" onmouseover='window.ran=1'>dua</b></p>\
				<img/onerror=window.ran=1 src="x:y"><a href="#" onfocus="window.ran=1" autofocus>tiga</a>""");

		assertThat(saved(desk).text()).isEqualTo("Satu **dua**\n\ntiga");
		assertThat(desk.page().evaluate("() => JSON.stringify([window.ran ?? null, window.policyReports ?? []])"))
				.isEqualTo("[null,[]]");
	}

	@Test
	void pagesAndOtherProcessorsAreReadToo() {
		var desk = blank();
		desk.paste("text/html",
				"""
						<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr" style="text-align:right"><span \
						style="font-weight:700">Kota Contoh</span></p><ol><li><p>satu</p><ul><li>butir</li></ul></li><li>dua<ol type="a"><li>anak</li>\
						</ol></li></ol><script>alert(1)</script><div>Alinea <i>miring</i><div>dalam</div></div><ol start="3"><li>tiga</li></ol>\
						<ol type="I"><li>bab</li></ol></b>""");

		assertThat(saved(desk).text()).isEqualTo("""
				**Kota Contoh**

				1. satu

				   • butir
				2. dua
				   a. anak

				   Alinea //miring//

				   dalam
				3. tiga

				I. bab""");
	}

	/** As LibreOffice writes a decision with the filter it copies with. */
	@Test
	void libreOfficeKeepsLevelsHeadsAndAlignment() {
		var desk = blank();
		desk.paste("text/html", file("libreoffice"));

		assertThat(desk.page().locator("[data-told]")).hasText("Tidak ikut tertempel: catatan kaki, pergantian halaman.");
		var body = saved(desk);
		assertThat(body.text()).isEqualTo("""
				**KEPUTUSAN KEPALA DINAS**

				**TENTANG TIM PENATAAN ARSIP**

				Menimbang :

				a. bahwa arsip perlu ditata;
				b. bahwa untuk itu perlu dibentuk tim:
				   1) tim pengarah; dan
				   2) tim pelaksana;
				c. bahwa berdasarkan pertimbangan di atas perlu menetapkan Keputusan;

				Mengingat :

				1. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;
				2. Peraturan Pemerintah Nomor 28 Tahun 2012;

				MEMUTUSKAN:

				| **Diktum** | **Isi** |
				|---|---|
				| KESATU | Membentuk Tim Penataan Arsip. |
				| KEDUA | Keputusan ini berlaku sejak tanggal ditetapkan. |

				SALINAN

				Ditetapkan di __Kota Contoh__

				Kepala Dinas

				LAMPIRAN""");
		assertThat(body.json()).contains("\"align\":\"center\"", "\"align\":\"right\"");
	}

	@Test
	void googleDocsKeepsTheSignsItsItemsBear() {
		var desk = blank();
		desk.paste("text/html", file("google-docs"));

		assertThat(desk.page().locator("[data-told]"))
				.hasText("Tidak ikut tertempel: jenis dan ukuran huruf, alamat tautan, warna.");
		assertThat(saved(desk).text()).isEqualTo("""
				**__SURAT TUGAS__**

				Menugaskan //arsiparis// menurut daftar ini untuk:

				1. memilah arsip:
				   a. arsip aktif;
				   b. arsip inaktif;

				      i. rapi;
				2. melapor.

				| **Nama** | **Tugas** |
				| Citra | memilah / mencatat |
				| Jumlah: 1 orang |  |""");
	}

	@Test
	void whatElseWordWritesLeavesNoTrace() {
		var desk = blank();
		desk.paste("text/html", file("word-more"));

		assertThat(desk.page().locator("[data-told]"))
				.hasText("Tidak ikut tertempel: gambar, pergantian halaman, alamat tautan.");
		var body = saved(desk);
		assertThat(body.text()).isEqualTo("""
				Kota Contoh, 20 November 2026

				hari : Rabu

				Sesudah kotak.

				tanggal : 25 November 2026
				tempat : Aula Lantai II

				1. satu

				   1.1. satu satu

				laman dinas""");
	}

	/** Each item lies in a list of its own. */
	@Test
	void wordInABrowserKeepsItsLevels() {
		var desk = blank();
		desk.paste("text/html", word("web"));

		assertThat(saved(desk).text()).isEqualTo("1. satu:\n   a. anak\n   b. anak lain\n2. dua");
	}

	@Test
	void plainLinesWithSignsBecomeLists() {
		var desk = blank();
		desk.paste("text/plain",
				"Agar:\r\n1. hadir;\r\na. tepat waktu;\r\n2. melapor.\r\nSegera.\r\n3. selesai.\r\n17. Agustus");

		assertThat(saved(desk)).isEqualTo(
				Body.ofText(
						"Agar:\n\n1. hadir;\n   a. tepat waktu;\n2. melapor.\n\n   Segera.\n3. selesai.\n\n17. Agustus"));
		assertThat(desk.page().locator("[data-told]")).isEmpty();
	}

	@Test
	void whatWasCopiedHereComesBackAsItWas() {
		var desk = blank();
		desk.paste("text/plain", "1. satu\n2. dua");
		var page = desk.page();
		Desk.keys(page, "Control+a", "Control+c", "ArrowRight", "Enter", "Enter", "Control+v");

		assertThat(saved(desk).text()).contains("1. satu\n2. dua");
	}

	private Desk blank() {
		var desk = chromium.desk("pranata1").open("/letters/new");
		desk.page().locator("#body").click();
		return desk;
	}

	private Body saved(Desk desk) {
		desk.isSound().press("Simpan");
		assertThat(desk.path()).matches("/letters/.{36}/draft.*");
		return letters.view(DocumentId.of(desk.path().split("/")[2])).content().body();
	}

	/** As Word for Windows writes it on the clipboard. */
	private static String word(String name) {
		return file("word-" + name);
	}

	private static String file(String name) {
		try {
			return Files.readString(Path.of("src/test/resources/browser", name + ".html"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
