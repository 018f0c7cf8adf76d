package id.nirkertas.numbering.web;

import static id.nirkertas.numbering.web.KeptRegister.ordinal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a register says of numbers that were set aside, given and made void: on its pages, and in its table. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RegisterNotesTests {

	static final RegisterRule EDICTS_AMONG_LETTERS = new RegisterRule(new Scope("BAPPEDA", "SURAT_EDARAN", "*"),
			new Say("SURAT", false, "", false, false));
	static final List<String> BOOK = List.of("/registers/book", "/registers/book.csv");

	@Autowired
	WebApplicationContext office;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	RegisterRules rules;
	@Autowired
	Numbering numbering;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	MockMvc pages;
	KeptRegister kept;
	NumberRegister register;
	Actor deputy;
	String name;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		kept = KeptRegister.in(office);
		register = kept.register();
		var keeper = staff.actor("agenda.bappeda");
		deputy = new Actor(keeper.person(), keeper.position(), Capacity.ACTING_DAILY);
		name = staff.person("agenda.bappeda").name() + ", Plh. Pengadministrasi Umum";
	}

	@AfterEach
	void leavesNothingFree() {
		kept.nothingIsFree(deputy);
		rules.said(EDICTS_AMONG_LETTERS.scope())
				.ifPresent(say -> rules.remove(deputy, EDICTS_AMONG_LETTERS.scope(), say.summary(), true));
	}

	@Test
	void theLineOfAVoidNumberSaysUnderWhichNumberItsLetterGoesNow() throws Exception {
		var letter = letter();
		var hold = spares.setAside(deputy, register, 1, Staff.today(), "Menyusul");
		give(letter, hold);
		annul(letter);
		for (var page : BOOK) {
			assertThat(line(page, ordinal(hold), "agenda.bappeda")).contains("Keliru.").doesNotContain("naskahnya sekarang");
		}
		pages.perform(keeper(post("/registers/numbers")).param("letter", letter.toString()).param("number", "next")
				.param("on", Staff.today().toString()).param("reason", "Pengganti")).andExpect(status().isFound());
		var now = numbering.numberOf(letter).orElseThrow();
		var where = " (nomor urut %s, register SURAT tahun %d).".formatted(now.place(), register.year());

		for (var page : BOOK) {
			for (var reader : List.of("agenda.bappeda", "inspektur")) {
				assertThat(line(page, ordinal(hold), reader))
						.contains("Keliru.", "Untuk naskahnya sekarang dipesan nomor " + now.text() + where);
			}
			assertThat(line(page, ordinal(hold), "admin")).contains("Keliru.").doesNotContain(now.text());
		}
		secretariat.finish(letter);
		for (var page : BOOK) {
			assertThat(line(page, ordinal(hold), "kaban.bappeda"))
					.contains("Naskahnya sekarang bernomor " + now.text() + where);
			assertThat(line(page, ordinal(hold), "inspektur")).contains("Ditandatangani dengan nomor lain");
		}
	}

	@Test
	void whoSetNumbersAsideIsNamedInTheirCapacityWhereverTheyStand() throws Exception {
		var hold = spares.setAside(deputy, register, 1, Staff.today(), "Menyusul");
		var block = blocks.take(deputy, register, 2, "Listrik padam");

		for (var page : BOOK) {
			assertThat(line(page, ordinal(hold), "inspektur")).contains("Disisihkan oleh " + name + " sampai ",
					": Menyusul.");
			assertThat(line(page, ordinal(block), "inspektur"))
					.contains("Blok di atas kertas, diambil oleh " + name + ": Listrik padam.");
		}
		assertThat(page(get("/registers/book"), "agenda.bappeda")).contains("Menyusul (disisihkan oleh " + name + ")",
				" WIB oleh " + name + ".</span>");
		assertThat(page(get("/registers"), "agenda.bappeda")).contains("Menyusul (disisihkan oleh " + name + ")",
				"Listrik padam (diambil oleh " + name + ")");
		var sheet = get("/registers/blocks/" + block.id());
		assertThat(page(sheet, "inspektur")).contains(" WIB oleh " + name + ".</p>").doesNotContain("Dikembalikan oleh");

		blocks.giveBack(deputy, block.id(), "Tidak terpakai.");
		assertThat(page(get("/registers/blocks/" + block.id()), "inspektur"))
				.contains("Dikembalikan oleh " + name + ": Tidak terpakai.<");
		for (var page : BOOK) {
			assertThat(line(page, ordinal(block), "inspektur")).contains("Dikembalikan oleh " + name + ": Tidak terpakai.");
		}
	}

	/** Of numbers that were set aside before capacities were kept. */
	@Test
	void whereTheCapacityIsNotKnownThePositionStandsAlone() throws Exception {
		var block = blocks.take(deputy, register, 1, "Listrik padam");
		database.sql("update numbering_hold set made_capacity = null where id = ?").param(block.id()).update();

		assertThat(line("/registers/book", ordinal(block), "inspektur"))
				.contains("diambil oleh Pengadministrasi Umum: Listrik padam.");
	}

	@Test
	void untilWhenANumberIsSetAsideIsSaidWhileItIs() throws Exception {
		var until = "sampai " + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id")).format(Staff.today());
		var hold = spares.setAside(deputy, register, 3, Staff.today(), "Menyusul");
		spares.giveBack(deputy, hold.id(), ordinal(hold) + 1, "Tidak jadi");
		var letter = letter();
		give(letter, hold);
		for (var undated : List.of(ordinal(hold) + 1, ordinal(hold) + 2)) {
			assertThat(line("/registers/book", undated, "agenda.bappeda")).doesNotContain("data-label=\"Tanggal\"");
		}
		assertThat(line("/registers/book", ordinal(hold), "agenda.bappeda")).contains("data-label=\"Tanggal\"");

		for (var page : BOOK) {
			assertThat(line(page, ordinal(hold) + 2, "agenda.bappeda")).contains(until);
			for (var gone : List.of(ordinal(hold), ordinal(hold) + 1)) {
				assertThat(line(page, gone, "agenda.bappeda")).doesNotContain(until)
						.contains("Dari nomor cadangan, disisihkan oleh " + name + ": Menyusul.");
			}
		}
		secretariat.finish(letter);
		for (var page : BOOK) {
			assertThat(line(page, ordinal(hold), "agenda.bappeda")).contains("terbit").doesNotContain(until);
		}
	}

	@Test
	void theSheetShowsEveryWayInWhichItsRegisterWritesNumbers() throws Exception {
		var alone = blocks.take(deputy, register, 2, "Listrik padam");
		assertThat(page(get("/registers/blocks/" + alone.id()), "inspektur"))
				.contains(">" + alone.numbers().getFirst().number().text() + "</td>");
		rules.put(deputy, EDICTS_AMONG_LETTERS, "", false);
		var block = blocks.take(deputy, register, 1, "Listrik padam");

		var sheet = page(get("/registers/blocks/" + block.id()), "inspektur");

		var letters = "<dt>%s</dt><dd>Surat Dinas, ".formatted(block.numbers().getFirst().number().text());
		assertThat(sheet).containsSubsequence(letters, "<dt>" + ordinal(block) + " TAHUN " + register.year() + "</dt><dd>",
				"Surat Edaran", "<th scope=\"col\" class=\"print-only\">Jenis</th>",
				"<th scope=\"col\" class=\"print-only\">Penanda tangan</th>", ">" + ordinal(block) + "</td>");
		assertThat(page(get("/registers/book"), "inspektur")).contains(">Blok " + ordinal(block) + "</a>",
				">Blok " + ordinal(alone) + "–" + (ordinal(alone) + 1) + "</a>");
	}

	@Test
	void aRegisterNamesThoseOfItsOwnAgencyWhoKeepIt() throws Exception {
		var keeper = "[^<]*\\(" + staff.person("agenda.bappeda").name() + "\\)";

		assertThat(page(get("/registers"), "sekban.bappeda"))
				.containsPattern("Register tanpa penyimpan lain dikelola " + keeper);
		assertThat(page(get("/registers/book"), "sekban.bappeda")).containsPattern("Dikelola " + keeper);
	}

	/** Its number was given before that of the letter, its paper came afterwards. */
	@Test
	void aSignedLetterThatFallsBehindALaterPaperDateSaysWhy() throws Exception {
		var block = blocks.take(deputy, register, 1, "Listrik padam");
		var letter = letter();
		secretariat.finish(letter);
		var signed = numbering.numberOf(letter).orElseThrow().ordinal();
		var remark = "Bertanggal sebelum nomor urut " + ordinal(block) + " di depannya: naskah tulis tangan bertanggal "
				+ DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id")).format(Staff.today()) + ", dimasukkan ";
		dated(letter, -1);
		try {
			for (var page : BOOK) {
				assertThat(line(page, signed, "inspektur")).as("it is not in front yet").doesNotContain(remark);
			}
			blocks.enter(deputy, block.id(), ordinal(block), new HandWritten(
					"500.12/%d/BAPPEDA/%d".formatted(ordinal(block), register.year()), Staff.today(),
					"Kepala Dinas Kesehatan", "Undangan", Secrecy.ORDINARY,
					vault.put(IncomingMail.scan(1), "application/pdf")));

			for (var page : BOOK) {
				assertThat(line(page, signed, "inspektur")).contains(remark, "Ini bukan kesalahan.");
				assertThat(line(page, ordinal(block), "inspektur")).doesNotContain("Bertanggal sebelum");
			}
		} finally {
			dated(letter, 1);
		}
		for (var page : BOOK) {
			assertThat(line(page, signed, "inspektur")).as("of one day").doesNotContain("Bertanggal sebelum");
		}
	}

	private void dated(DocumentId letter, int days) {
		database.sql("update numbering_entry set dated_on = dated_on + ? where document = ?").params(days, letter.value())
				.update();
	}

	private void give(DocumentId letter, Hold hold) throws Exception {
		pages.perform(keeper(post("/registers/numbers")).param("letter", letter.toString())
				.param("number", hold.id() + " " + ordinal(hold)).param("on", Staff.today().toString())
				.param("reason", "Disusulkan")).andExpect(status().isFound());
	}

	private void annul(DocumentId letter) throws Exception {
		pages.perform(keeper(post("/registers/void")).param("document", letter.toString()).param("reason", "Keliru"))
				.andExpect(status().isFound());
	}

	/** Of the book, or of its table. */
	private String line(String page, int ordinal, String reader) throws Exception {
		var isTable = page.endsWith(".csv");
		return Stream.of(page(get(page), reader).split(isTable ? "\r\n" : "<tr>"))
				.filter(row -> row.contains(isTable ? "\"" + ordinal + "\"," : ">" + ordinal + "</td>")).findFirst()
				.orElseThrow();
	}

	private <T extends AbstractMockHttpServletRequestBuilder<T>> String page(
			AbstractMockHttpServletRequestBuilder<T> request,
			String reader) throws Exception {
		return pages.perform(keeper(request).param("page", "all").with(user(reader))).andExpect(status().isOk()).andReturn()
				.getResponse().getContentAsString();
	}

	private <T extends AbstractMockHttpServletRequestBuilder<T>> T keeper(AbstractMockHttpServletRequestBuilder<T> request) {
		return kept.asked(request);
	}

	private DocumentId letter() {
		return kept.letter();
	}
}
