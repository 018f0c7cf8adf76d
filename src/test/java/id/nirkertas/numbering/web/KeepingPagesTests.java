package id.nirkertas.numbering.web;

import static id.nirkertas.numbering.web.KeptRegister.ordinal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A registrar keeps numbers on the pages, without script. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KeepingPagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Numbering numbering;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	MockMvc pages;
	KeptRegister kept;
	NumberRegister register;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		kept = KeptRegister.in(office);
		register = kept.register();
	}

	@AfterEach
	void leavesNothingFree() {
		kept.nothingIsFree(staff.actor("agenda.bappeda"));
		database.sql("delete from numbering_agency").update();
	}

	@Test
	void setsAsideGivesAndMakesVoid() throws Exception {
		pages.perform(
				keeper(post("/registers/spare")).param("many", "0").param("last", "").param("reason", "Kata yang tinggal"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#last\""), containsString("Kata yang tinggal"))));
		pages.perform(keeper(post("/registers/spare")).param("many", "2")
				.param("last", Staff.today().plusDays(1).toString()).param("reason", "Menyusul"))
				.andExpect(status().isFound());
		var hold = spares.free(register).getFirst();
		assertThat(hold.free()).hasSize(2);
		pages.perform(keeper(get("/registers/book"))).andExpect(content()
				.string(allOf(containsString("Nomor cadangan yang belum terpakai"), containsString("Menyusul"),
						containsString("disisihkan"))));

		var letter = letter();
		pages.perform(keeper(get("/registers/numbers"))).andExpect(content()
				.string(allOf(containsString(letter.toString()), not(containsString("??")))));
		pages.perform(keeper(given(letter, hold)).param("on", Staff.today().plusDays(3).toString()).param("reason", "Lupa"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#on\""), containsString("Lupa"))));
		pages.perform(keeper(given(letter, hold)).param("on", Staff.today().toString()).param("reason", "Disusulkan"))
				.andExpect(status().isFound());
		assertThat(numbering.numberOf(letter).orElseThrow().ordinal()).isEqualTo(ordinal(hold));
		pages.perform(get("/letters/" + letter).with(user("kaban.bappeda"))).andExpect(
				content().string(allOf(containsString("Disusulkan"), containsString(letters.view(letter).number()))));

		pages.perform(keeper(post("/registers/void")).param("document", letter.toString()).param("reason", ""))
				.andExpect(status().isUnprocessableContent());
		pages.perform(keeper(post("/registers/void")).param("document", letter.toString()).param("reason", "Ditunda"))
				.andExpect(status().isFound());
		assertThat(numbering.numberOf(letter)).isEmpty();
		pages.perform(keeper(get("/registers/book")).param("choice", "VOID").param("page", "all"))
				.andExpect(content().string(containsString(
						"Dibatalkan " + staff.person("agenda.bappeda").name() + ", Pengadministrasi Umum: Ditunda")));
	}

	@Test
	void aSpareNumberThatNobodySetAsideIsNotSaidToBeUsedAndWhatWasTypedStays() throws Exception {
		var letter = letter();
		var hold = spares.setAside(staff.actor("agenda.bappeda"), register, 1, Staff.today(), "Menyusul");
		var block = blocks.take(staff.actor("agenda.bappeda"), register, 1, "Listrik padam");
		for (var number : List.of("00000000-0000-0000-0000-000000000001 " + ordinal(hold), hold.id() + " 0",
				hold.id() + " " + (ordinal(hold) + 1), block.id() + " " + ordinal(block))) {
			pages.perform(keeper(post("/registers/numbers")).param("letter", letter.toString())
					.param("number", number).param("on", Staff.today().toString())
					.param("reason", "Dipesan lewat telepon")).andExpect(status().isUnprocessableContent())
					.andExpect(content().string(allOf(containsString("Dipesan lewat telepon"),
							containsString("Nomor itu tidak ada di antara nomor cadangan"),
							containsString("href=\"#number\""))));
		}
		pages.perform(keeper(get("/registers/numbers"))).andExpect(content().string(containsString(
				ordinal(hold) + ", cadangan untuk tanggal ")));
		for (var which : List.of(UUID.randomUUID(), block.id())) {
			pages.perform(
					keeper(get("/registers/void")).param("hold", which.toString()).param("ordinal", "" + ordinal(block)))
					.andExpect(content().string(allOf(containsString("tidak ada di antara nomor cadangan"),
							not(containsString("name=\"reason\"")), not(containsString("??")))));
			pages.perform(keeper(post("/registers/void")).param("hold", which.toString())
					.param("ordinal", "" + ordinal(block)).param("reason", "Keliru"))
					.andExpect(status().isUnprocessableContent());
		}
		assertThat(blocks.block(block.id()).free()).hasSize(1);
	}

	@Test
	void insertsANumberWhereTheAgencyWantsIt() throws Exception {
		var first = letter();
		secretariat.finish(first);
		var after = numbering.numberOf(first).orElseThrow().place();
		secretariat.finish(letter());
		var letter = letter();
		var inserted = keeper(post("/registers/numbers")).param("letter", letter.toString()).param("number", "inserted")
				.param("after", after).param("on", Staff.today().toString()).param("reason", "Terlewat");
		pages.perform(inserted).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Nomor sisipan tidak dipakai")));
		database.sql("insert into numbering_agency (agency, suffixes) values ('BAPPEDA', true)").update();

		pages.perform(inserted).andExpect(status().isFound());

		assertThat(letters.view(letter).number()).contains("/" + after + ".a/");
	}

	@Test
	void entersHandwrittenLettersAndKeepsTheScanWhileTheFormIsMended() throws Exception {
		pages.perform(keeper(post("/registers/blocks")).param("many", "2").param("reason", "Listrik padam"))
				.andExpect(status().isFound());
		var block = blocks.of(register).getFirst();
		var address = "/registers/blocks/" + block.id();
		var number = "500.12/%d/BAPPEDA/%d".formatted(ordinal(block), register.year());
		var session = new MockHttpSession();
		var scan = new MockMultipartFile("file", "pindaian.pdf", "application/pdf", IncomingMail.scan(1));

		var answer = pages
				.perform(keeper(multipart(address).file(scan)).session(session).param("ordinal", "" + ordinal(block))
						.param("number", number).param("on", Staff.today().toString()).param("addressee", "")
						.param("subject", "Hal yang tinggal").param("secrecy", "ORDINARY"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#addressee\""), containsString("Hal yang tinggal"),
						containsString("Pindaian sudah tersimpan"))))
				.andReturn().getResponse().getContentAsString();
		var kept = answer.replaceAll("(?s).*name=\"scan\" value=\"([0-9a-f]{64})\".*", "$1");
		var whole = keeper(multipart(address)).param("ordinal", "" + ordinal(block)).param("number", number)
				.param("on", Staff.today().toString()).param("addressee", "Kepala Dinas Kesehatan").param("subject", "Hal")
				.param("secrecy", "ORDINARY").param("scan", kept);
		pages.perform(whole).andExpect(status().isUnprocessableContent());
		pages.perform(whole.session(session)).andExpect(status().isFound());

		var document = block.numbers().getFirst().number().document();
		pages.perform(get("/registers/paper/" + document).with(user("agenda.bappeda"))).andExpect(status().isOk());
		pages.perform(get("/registers/paper/" + document).with(user("agenda.kominfo"))).andExpect(status().isConflict());
		pages.perform(keeper(post(address + "/return")).param("reason", "Tidak terpakai")).andExpect(status().isFound());
		pages.perform(get(address).with(user("agenda.bappeda"))).andExpect(content()
				.string(allOf(containsString("Blok ini lengkap"), containsString("1 terbit dan 1 batal dari 2 nomor"))));
	}

	@Test
	void aPageSentTwiceTakesOneBlock() throws Exception {
		var once = UUID.randomUUID().toString();
		pages.perform(keeper(get("/registers/blocks")))
				.andExpect(content().string(containsString("name=\"once\" value=\"")));
		var asked = keeper(post("/registers/blocks")).param("many", "2").param("reason", "Listrik padam").param("once",
				once);

		var first = pages.perform(asked).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
		var second = pages.perform(asked).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();

		assertThat(second).isEqualTo(first);
		assertThat(blocks.of(register)).filteredOn(block -> !block.free().isEmpty()).hasSize(1);
		pages.perform(keeper(post("/registers/spare")).param("many", "1").param("reason", "Menyusul").param("once", once)
				.param("last", Staff.today().toString())).andExpect(status().isUnprocessableContent());
	}

	/** Also of December in January, when its register is no more among those of the year. */
	@Test
	void whatIsSetAsideStandsOnTheListUntilItIsAccountedFor() throws Exception {
		var block = blocks.take(staff.actor("agenda.bappeda"), register, 3, "Listrik padam di gedung B");
		pages.perform(get("/registers?agency=BAPPEDA&year=2019").with(user("agenda.bappeda")))
				.andExpect(content()
						.string(allOf(containsString("Listrik padam di gedung B"), containsString(block.places()))));

		blocks.giveBack(staff.actor("agenda.bappeda"), block.id(), "Tidak terpakai");
		pages.perform(get("/registers?agency=BAPPEDA").with(user("agenda.bappeda")))
				.andExpect(content().string(not(containsString("Listrik padam di gedung B"))));
	}

	@Test
	void offersNothingInARegisterThatNoLetterCountsIn() throws Exception {
		for (var register : List.of("year=2025&group=SURAT", "year=" + Staff.today().getYear() + "&group=NIHIL",
				"year=" + Staff.today().getYear() + "&group=AGENDA")) {
			pages.perform(get("/registers/book?agency=BAPPEDA&" + register).with(user("agenda.bappeda")))
					.andExpect(content().string(allOf(not(containsString("/registers/spare")),
							not(containsString("/registers/blocks?")))));
			for (var page : List.of("/registers/spare", "/registers/blocks")) {
				pages.perform(get(page + "?agency=BAPPEDA&" + register).with(user("agenda.bappeda")))
						.andExpect(status().isConflict());
			}
		}
	}

	@Test
	void saysWhichNumberOfWhichLetterIsMadeVoid() throws Exception {
		var hold = spares.setAside(staff.actor("agenda.bappeda"), register, 2, Staff.today(), "Menyusul");
		var letter = letter();
		pages.perform(keeper(given(letter, hold)).param("on", Staff.today().toString()).param("reason", "Disusulkan"));
		var number = numbering.numberOf(letter).orElseThrow().text();

		pages.perform(keeper(get("/registers/void")).param("document", letter.toString()))
				.andExpect(content().string(allOf(containsString(number), containsString("Naskah"))));
		pages.perform(keeper(post("/registers/void")).param("document", letter.toString()).param("reason", "Keliru"))
				.andExpect(status().isFound());
		pages.perform(keeper(get("/registers/book")).param("page", "all")).andExpect(content()
				.string(allOf(
						containsString(
								"Dibatalkan " + staff.person("agenda.bappeda").name() + ", Pengadministrasi Umum: Keliru."),
						containsString("Keadaan per"),
						containsString("Diperiksa oleh"), containsString(", Pengadministrasi Umum</dd>"))));
		pages.perform(keeper(get("/registers/void")).param("hold", hold.id().toString()).param("ordinal",
				"" + (ordinal(hold) + 1))).andExpect(content().string(containsString("/" + (ordinal(hold) + 1) + "/")));
	}

	@Test
	void isTheKeepersAlone() throws Exception {
		for (var page : List.of("/registers/spare", "/registers/numbers", "/registers/void", "/registers/blocks")) {
			pages.perform(keeper(get(page)).with(user("admin"))).andExpect(status().isForbidden());
			pages.perform(keeper(get(page)).with(user("agenda.kominfo"))).andExpect(status().isConflict());
			pages.perform(keeper(get(page)).param("document", UUID.randomUUID().toString())).andExpect(status().isOk());
			pages.perform(get(page).with(user("agenda.bappeda"))).andExpect(status().isNotFound());
		}
		pages.perform(keeper(get("/registers/book")).with(user("admin"))).andExpect(status().isOk())
				.andExpect(content().string(not(containsString("/registers/spare"))));
		pages.perform(get("/registers/blocks/" + UUID.randomUUID()).with(user("agenda.bappeda")))
				.andExpect(status().isNotFound());
	}

	private AbstractMockHttpServletRequestBuilder<?> given(DocumentId letter, Hold hold) {
		return post("/registers/numbers").param("letter", letter.toString()).param("number",
				hold.id() + " " + ordinal(hold));
	}

	private <T extends AbstractMockHttpServletRequestBuilder<T>> T keeper(AbstractMockHttpServletRequestBuilder<T> request) {
		return kept.asked(request);
	}

	private DocumentId letter() {
		return kept.letter();
	}
}
