package id.nirkertas.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An inspector reads a register of another agency: what each number is about, and no letter. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AuditorPagesTests {

	static final String AUDITOR = "inspektur";

	@Autowired
	WebApplicationContext office;
	@Autowired
	Secretariat secretariat;
	@Autowired
	JdbcClient database;
	@Autowired
	Staff staff;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Letters letters;
	@Autowired
	Vault vault;
	@Autowired
	HandWrittenLetters handwritten;

	final String word = "audit" + UUID.randomUUID().toString().replace("-", "");
	MockMvc pages;
	String register;
	StoredFile scan;

	@BeforeEach
	void opensTheOffice() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		scan = vault.put(IncomingMail.scan(1), "application/pdf");
		register = "agency=DISKOMINFO&group=SURAT&page=all&year=" + Staff.today().getYear();
	}

	@Test
	void ofAnOrdinaryLetterTheRegisterSaysWhatWhenToWhomAndByWhom() throws Exception {
		var letter = sent(Secrecy.ORDINARY);

		for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
			assertThat(row(AUDITOR, page)).contains("Surat Dinas", staff.position("KABAN.BAPPEDA").title(),
					staff.position("KADIS.KOMINFO").title(), "Ditandatangani").doesNotContain("/letters/");
		}
		pages.perform(get("/letters/" + letter).with(user(AUDITOR))).andExpect(status().isForbidden());
		assertThat(row("kadis.kominfo", "/registers/book?")).contains("/letters/" + letter, "Surat Dinas");
		pages.perform(get("/registers/book?" + register).with(user("admin")))
				.andExpect(content().string(not(containsString(word))));
	}

	/** Positions are renamed; what a register says of a letter is what stands on it. */
	@Test
	void whoSignedIsNamedAsOnThePaperWhateverBecameOfThePosition() throws Exception {
		var letter = sent(Secrecy.ORDINARY);
		var signed = "select signed_title from letter where id = ?";
		assertThat(database.sql(signed).param(letter.value()).query(String.class).single())
				.isEqualTo(staff.position("KADIS.KOMINFO").title());

		database.sql("update letter set signed_title = 'Kepala Kantor Lama' where id = ?").param(letter.value()).update();
		for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
			assertThat(row(AUDITOR, page)).contains("Kepala Kantor Lama, " + staff.person("kadis.kominfo").name());
		}
	}

	@Test
	void ofAnyOtherItSaysKindSignatoryAndStateAlone() throws Exception {
		for (var secrecy : List.of(Secrecy.RESTRICTED, Secrecy.SECRET)) {
			var letter = sent(secrecy);
			var number = number(letter);

			for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
				assertThat(row(AUDITOR, page, number)).as(page).contains("Surat Dinas", "tujuannya tidak ditampilkan",
						staff.position("KADIS.KOMINFO").title(), "Ditandatangani")
						.doesNotContain(word, staff.position("KABAN.BAPPEDA").title());
			}
		}
	}

	@Test
	void ofALetterWrittenByHandToo() throws Exception {
		var block = written();
		var letter = "/registers/paper/" + block.numbers().getFirst().number().document();

		assertThat(row(AUDITOR, "/registers/book?")).contains("Kepala Dinas Kesehatan").doesNotContain(letter);
		assertThat(row(AUDITOR, "/registers/book.csv?")).contains("Naskah tulis tangan", "Kepala Dinas Kesehatan");
		for (var part : List.of("", "/scan")) {
			pages.perform(get(letter + part).with(user(AUDITOR))).andExpect(status().isConflict())
					.andExpect(content().string(allOf(containsString("Sebagai pemeriksa Anda membaca registernya"),
							containsString("atasan penyusunnya"), not(containsString("Hubungi pencatat")))));
		}
		pages.perform(get(letter).with(user("kabid.aptika"))).andExpect(status().isOk())
				.andExpect(content().string(containsString(word)));
		pages.perform(get(letter).with(user("pranata1"))).andExpect(status().isOk());
		pages.perform(get(letter).with(user("pranata2"))).andExpect(status().isConflict());
		blocks.giveBack(staff.actor("agenda.kominfo"), block.id(), "Uji selesai");
	}

	@Test
	void everyCorrectionOfAnOrdinaryEntryStandsInTheRegister() throws Exception {
		var block = written();
		correct(block, Secrecy.ORDINARY, "Rapat " + word, "Kepala Dinas Sosial", "Salah baca");
		correct(block, Secrecy.ORDINARY, word, "Kepala Dinas Pariwisata", "Salah alamat.");

		for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
			var keeper = staff.person("agenda.kominfo").name() + ", Pengadministrasi Umum (";
			assertThat(row(AUDITOR, page)).as(page).containsSubsequence("Dibetulkan " + keeper,
					" WIB): Salah alamat. Kepada: semula “Kepala Dinas Sosial”, menjadi “Kepala Dinas Pariwisata”; Hal: semula “Rapat "
							+ word + "”, menjadi “" + word + "”.",
					"Dibetulkan " + keeper,
					" WIB): Salah baca. Kepada: semula “Kepala Dinas Kesehatan”, menjadi “Kepala Dinas Sosial”");
			pages.perform(get(page + register).with(user("admin"))).andExpect(content().string(
					allOf(containsString("Salah baca. Kepada: dibetulkan; isinya tidak ditampilkan"),
							not(containsString("Kepala Dinas Sosial")), not(containsString(word)))));
		}
		blocks.giveBack(staff.actor("agenda.kominfo"), block.id(), "Uji selesai");
	}

	@Test
	void ofAnyOtherEntryItSaysThatItWasCorrectedWhyAndByWhom() throws Exception {
		for (var secrecy : List.of(Secrecy.RESTRICTED, Secrecy.SECRET)) {
			var block = written(secrecy);
			var secret = secrecy.hidesSubject();
			correct(block, secrecy, secret ? "" : "Rapat " + word, "Kepala Dinas Sosial", "Salah baca");

			for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
				assertThat(row(AUDITOR, page, number(block))).as(page).contains("Naskah tulis tangan",
						staff.person("agenda.kominfo").name(),
						"Salah baca. Kepada: dibetulkan; isinya tidak ditampilkan")
						.doesNotContain(word, "Kepala Dinas Sosial", "Kepala Dinas Kesehatan");
				assertThat(row("agenda.kominfo", page, number(block)).contains("menjadi “Kepala Dinas Sosial”"))
						.isEqualTo(!secret);
			}
			blocks.giveBack(staff.actor("agenda.kominfo"), block.id(), "Uji selesai");
		}
	}

	@Test
	void theSheetOfABlockIsReadByWhoeverReadsTheRegisterAndKeptByItsKeepers() throws Exception {
		var block = written();
		var sheet = "/registers/blocks/" + block.id();

		for (var reader : List.of(AUDITOR, "kadis.kominfo", "sekdis.kominfo")) {
			pages.perform(get(sheet).with(user(reader))).andExpect(status().isOk()).andExpect(content().string(
					allOf(containsString("Listrik padam"), containsString(word),
							not(containsString("<button class=\"danger\"")),
							not(containsString("name=\"addressee\"")))));
			pages.perform(post(sheet + "/return").with(user(reader)).with(csrf()).param("reason", "Uji"))
					.andExpect(status().isForbidden());
		}
		pages.perform(get("/registers/book?" + register).with(user(AUDITOR)))
				.andExpect(content().string(containsString(sheet)));
		pages.perform(get(sheet).with(user("admin"))).andExpect(status().isOk())
				.andExpect(content().string(not(containsString(word))));
		blocks.giveBack(staff.actor("agenda.kominfo"), block.id(), "Uji selesai");
	}

	@Test
	void theHeadOfADivisionReadsNoRegister() throws Exception {
		for (var page : List.of("/registers?", "/registers/book?", "/registers/book.csv?")) {
			pages.perform(get(page + register).with(user("kabid.aptika"))).andExpect(status().isConflict())
					.andExpect(content().string(containsString("dan dibaca kepala, sekretaris, arsiparisnya")));
		}
		pages.perform(get("/registers").with(user("kabid.aptika"))).andExpect(status().isConflict());
		pages.perform(get("/letters").with(user("kabid.aptika")))
				.andExpect(content().string(not(containsString("href=\"/registers\""))));
		pages.perform(get("/letters").with(user("kadis.kominfo")))
				.andExpect(content().string(containsString("href=\"/registers\"")));
	}

	private DocumentId sent(Secrecy secrecy) {
		return secretariat.send("pranata1", Secretariat.marked(secretariat.content("OFFICIAL_LETTER", word, "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."), Urgency.NORMAL,
				secrecy));
	}

	/** Two numbers on paper, of which one was used. */
	private Hold written() {
		return written(Secrecy.ORDINARY);
	}

	private Hold written(Secrecy secrecy) {
		var keeper = staff.actor("agenda.kominfo");
		var year = Staff.today().getYear();
		var block = blocks.take(keeper, new NumberRegister("DISKOMINFO", year, "SURAT"), 2, "Listrik padam");
		var held = block.numbers().getFirst().number();
		blocks.enter(keeper, block.id(), held.ordinal(),
				byHand(block, secrecy, secrecy.hidesSubject() ? "" : word, "Kepala Dinas Kesehatan"));
		return block;
	}

	private HandWritten byHand(Hold block, Secrecy secrecy, String subject, String addressee) {
		return new HandWritten(number(block), Staff.today(), addressee, subject, secrecy,
				secrecy.hidesSubject() ? null : scan, staff.position("PRANATA1").id());
	}

	private void correct(Hold block, Secrecy secrecy, String subject, String addressee, String reason) {
		var keeper = staff.actor("agenda.kominfo");
		var letter = block.numbers().getFirst().number().document();
		handwritten.correct(keeper, letter, handwritten.view(keeper, letter).revision(),
				byHand(block, secrecy, subject, addressee), reason);
	}

	private static String number(Hold block) {
		return "500.12/%d/DISKOMINFO/%d".formatted(block.numbers().getFirst().number().ordinal(), Staff.today().getYear());
	}

	private String number(DocumentId letter) {
		return letters.view(letter).number();
	}

	private String row(String username, String page) throws Exception {
		return row(username, page, word);
	}

	/** The line of the page, or of the table, in which that stands. */
	private String row(String username, String page, String what) throws Exception {
		var body = pages.perform(get(page + register).with(user(username))).andExpect(status().isOk()).andReturn()
				.getResponse().getContentAsString();
		return Stream.of(body.split(page.contains(".csv") ? "\r\n" : "<tr>")).filter(row -> row.contains(what)).findFirst()
				.orElseThrow(() -> new AssertionError(what + " is not on " + page + " for " + username));
	}
}
