package id.nirkertas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterStart;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor gets on paper of a register: each number with what became of it, whoever gave it and why. */
@OfficeTest
@Tag("browser")
@SuppressWarnings("NullAway.Init")
class PrintedRegisterTests {

	private static final Scope LETTERS = new Scope("BAPPEDA", "SURAT", "*");
	private static final String HEAD = "Urut Nomor Tanggal Keadaan Naskah Keterangan";
	private static final int ON_PAPER = 412;

	@LocalServerPort
	int port;
	@Autowired
	RegisterRules rules;
	@Autowired
	RegisterStart start;
	@Autowired
	SpareNumbers spares;
	@Autowired
	GivenNumbers given;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	Actor keeper;
	NumberRegister register;

	@BeforeEach
	void aRegisterThatIsNew() {
		keeper = staff.actor("agenda.bappeda");
		var key = "CETAK-" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
		register = new NumberRegister("BAPPEDA", Staff.today().getYear(), key);
		rules.put(keeper, new RegisterRule(LETTERS, new Say(key, false, "{URUT}/" + key, false, false)), "", false);
		database.sql("insert into numbering_agency (agency, suffixes) values ('BAPPEDA', true)").update();
	}

	@AfterEach
	void countsAsBefore() {
		rules.remove(keeper, LETTERS, rules.said(LETTERS).map(Say::summary).orElse(""), true);
		database.sql("delete from numbering_agency").update();
	}

	@Test
	void everySortOfNumberCanBeReadWithItsReason() throws IOException {
		start.begin(keeper, register, ON_PAPER, 0, "Buku register halaman 58");
		secretariat.finish(letter("Undangan Rapat Tahunan"));
		var spare = spares.setAside(keeper, register, 2, Staff.today().plusDays(2), "Untuk pertanggungjawaban");
		spares.giveBack(keeper, spare.id(), ON_PAPER + 3, "Tidak jadi dipakai");
		given.insert(keeper, letter("Undangan Susulan"), register, ON_PAPER + 1, Staff.today(), "Menyusul rapat tahunan");
		var annulled = letter("Laporan Semester");
		given.next(keeper, annulled, "numbering.give.ask");
		given.annul(keeper, annulled, "Naskah dibatalkan kepala");
		writtenByHand();

		try (var chromium = Chromium.open(port);
				var paper = PrintedSheets.of(chromium.desk("agenda.bappeda"), address(), "register")) {
			assertThat(paper.isLandscape()).isTrue();
			assertThat(paper.texts()).filteredOn(sheet -> sheet.contains("/" + register.group())).isNotEmpty()
					.allSatisfy(sheet -> assertThat(sheet).containsOnlyOnce(HEAD));
			var key = register.group();
			assertThat(paper.withoutBlanks()).contains(
					inOneWord("1–412 di kertas Nomor 1 sampai 412 diberikan di atas kertas, sebelum sistem"),
					inOneWord("Buku register halaman 58"),
					inOneWord("413 413/" + key), inOneWord("terbit Undangan Rapat Tahunan"),
					inOneWord("413.a 413.a/" + key), inOneWord("dipesan Undangan Susulan"),
					inOneWord("Menyusul rapat tahunan"),
					inOneWord("Disisihkan oleh " + staff.person("agenda.bappeda").name()),
					inOneWord("Untuk pertanggungjawaban"),
					inOneWord("Tidak jadi dipakai"), inOneWord("Naskah dibatalkan kepala"),
					inOneWord("terbit dibetulkan Rapat Koordinasi, kepada Kepala Dinas Sosial (ditulis tangan)"),
					inOneWord("Salah baca tulisan"), inOneWord("Blok di atas kertas, diambil oleh"),
					inOneWord("Pencatat register"), inOneWord("Dicetak oleh " + staff.person("agenda.bappeda").name()));
			assertThat(paper.withoutBlanks()).doesNotContain(inOneWord("Batalkan nomor"), inOneWord("Kembalikan 414"),
					inOneWord("Unduh CSV"), "??");
		}
	}

	private void writtenByHand() {
		var block = blocks.take(keeper, register, 2, "Listrik padam");
		var held = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), held.ordinal(), byHand(held.ordinal(), "Kepala Dinas Soslal"));
		handwritten.correct(keeper, held.document(), 0, byHand(held.ordinal(), "Kepala Dinas Sosial"), "Salah baca tulisan");
	}

	private HandWritten byHand(int ordinal, String addressee) {
		return new HandWritten(ordinal + "/" + register.group(), Staff.today(), addressee, "Rapat Koordinasi",
				Secrecy.ORDINARY, vault.put(IncomingMail.scan(1), "application/pdf"));
	}

	private DocumentId letter(String subject) {
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", subject, "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}

	private String address() {
		return "/registers/book?agency=BAPPEDA&year=%d&group=%s".formatted(register.year(), register.group());
	}

	private static String inOneWord(String words) {
		return words.replace(" ", "");
	}
}
