package id.nirkertas.numbering.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A keeper corrects on the page what was entered for a letter written by hand. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandWrittenPagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Vault vault;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;

	MockMvc pages;
	String name;
	String number;
	String address;
	String book;

	@BeforeEach
	void entersOne() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		var keeper = staff.actor("agenda.bappeda");
		name = directory.person(keeper.person()).orElseThrow().name();
		var year = Staff.today().getYear();
		var block = blocks.take(keeper, new NumberRegister("BAPPEDA", year, "SURAT"), 1, "Listrik padam");
		var held = block.numbers().getFirst().number();
		number = "500.12/%d/BAPPEDA/%d".formatted(held.ordinal(), year);
		blocks.enter(keeper, block.id(), held.ordinal(), new HandWritten(number, Staff.today(), "Kepala Dinas Kesehatan",
				"Hal yang keliru", Secrecy.ORDINARY, vault.put(IncomingMail.scan(1), "application/pdf")));
		address = "/registers/paper/" + held.document();
		book = "/registers/book?agency=BAPPEDA&group=SURAT&page=all&year=" + year;
	}

	@Test
	void showsWhatStandsAndWhatStoodThere() throws Exception {
		pages.perform(get(address).with(user("agenda.bappeda"))).andExpect(content().string(
				allOf(containsString("Hal yang keliru"), containsString(address + "/correction"),
						not(containsString("??")))));
		pages.perform(get(address + "/correction").with(user("agenda.bappeda"))).andExpect(content()
				.string(allOf(containsString("value=\"Hal yang keliru\""), containsString(number),
						not(containsString("??")))));

		pages.perform(correction("Hal yang benar", "")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#reason\""), containsString("Hal yang benar"))));
		pages.perform(correction("Hal yang benar", "Salah baca")).andExpect(status().isFound())
				.andExpect(redirectedUrl(address));

		pages.perform(get(address).with(user("agenda.bappeda"))).andExpect(content().string(allOf(
				containsString("Hal yang benar"), containsString("Hal: semula “Hal yang keliru”, menjadi “Hal yang benar”"),
				containsString("Dibetulkan oleh " + name + " (Pengadministrasi Umum), "),
				containsString(", karena: Salah baca"),
				containsString("<dd>" + name + " (Pengadministrasi Umum), "),
				not(containsString("Nomor: semula")), not(containsString("Pindaian semula")))));
		pages.perform(get(book).with(user("agenda.bappeda"))).andExpect(content().string(
				allOf(containsString("Hal yang benar"), containsString(">dibetulkan</span>"),
						containsString("Dibetulkan " + staff.person("agenda.bappeda").name()
								+ ", Pengadministrasi Umum ("),
						containsString("): Salah baca. Hal: semula “Hal yang keliru”, menjadi “Hal yang benar”."))));
	}

	@Test
	void whatSomebodyElseMadeOfItIsShownBesideWhatWasTyped() throws Exception {
		pages.perform(correction("Hal yang benar", "Salah baca")).andExpect(status().isFound());

		pages.perform(correction("Hal lain lagi", "")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("baru saja dibetulkan orang lain"),
						containsString("value=\"Hal lain lagi\""), containsString("Dibetulkan oleh " + name),
						containsString("Hal: tersimpan “Hal yang benar”, ketikan Anda “Hal lain lagi”"),
						not(containsString("Kepada: tersimpan")), not(containsString("??")))));

		pages.perform(get(address).with(user("agenda.bappeda")))
				.andExpect(content().string(containsString("Hal yang benar")));
	}

	@Test
	void aCorrectionWithoutAChangeSaysThatNothingWasSaved() throws Exception {
		pages.perform(correction("Hal yang keliru", "Salah baca")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("Tidak ada yang berubah, jadi tidak ada yang disimpan"),
						containsString("Salah baca"))));
		pages.perform(get(address).with(user("agenda.bappeda")))
				.andExpect(content().string(not(containsString("Riwayat pembetulan"))));
	}

	/** In another window the rest of the block was given back while the letter was being typed. */
	@Test
	void aLetterIsEnteredUnderANumberThatWasGivenBackAndNothingTypedIsLost() throws Exception {
		var keeper = staff.actor("agenda.bappeda");
		var block = blocks.take(keeper, new NumberRegister("BAPPEDA", Staff.today().getYear(), "SURAT"), 1, "Listrik padam");
		var held = block.numbers().getFirst().number();
		var blockPage = "/registers/blocks/" + block.id();
		var typed = multipart(blockPage)
				.file(new MockMultipartFile("file", "a.pdf", "application/pdf", IncomingMail.scan(1)))
				.param("ordinal", held.place()).param("number", "500.12/%s/BAPPEDA/%d".formatted(held.place(),
						Staff.today().getYear()))
				.param("on", Staff.today().toString()).param("addressee", "Kepala Dinas Kesehatan")
				.param("subject", "Hal yang diketik lama").param("secrecy", "ORDINARY").with(user("agenda.bappeda"))
				.with(csrf());
		blocks.giveBack(keeper, block.id(), "Tidak terpakai");

		pages.perform(typed).andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(
				containsString("href=\"#why\""), containsString("value=\"Hal yang diketik lama\""),
				containsString("Pindaian sudah tersimpan"), containsString("sudah dikembalikan sebagai nomor batal"),
				containsString("selected=\"selected\">" + held.place() + " (batal)"),
				not(containsString("??")))));
		pages.perform(get(book).with(user("agenda.bappeda"))).andExpect(content().string(
				containsString(blockPage + "?ordinal=" + held.place() + "#enter")));
		pages.perform(get(blockPage + "?ordinal=" + held.place()).with(user("agenda.bappeda"))).andExpect(content()
				.string(allOf(containsString("Masukkan naskah yang ditemukan kemudian"), containsString(held.text()))));
		pages.perform(typed.param("why", "Ditemukan di map rapat")).andExpect(status().isFound());

		pages.perform(get("/registers/paper/" + held.document()).with(user("agenda.bappeda"))).andExpect(content().string(
				allOf(containsString("Nomornya semula batal"), containsString(", karena: Tidak terpakai"),
						containsString(", karena: Ditemukan di map rapat"), not(containsString("??")))));
		pages.perform(get(book).with(user("agenda.bappeda"))).andExpect(content().string(allOf(
				containsString("Semula dibatalkan " + name + ", Pengadministrasi Umum, "),
				containsString(": Tidak terpakai."), containsString(">ditemukan kemudian</span>"),
				containsString("Naskahnya ditemukan kemudian, dimasukkan " + name
						+ ", Pengadministrasi Umum: Ditemukan di map rapat."))));
		pages.perform(get(blockPage).with(user("kaban.bappeda")))
				.andExpect(content().string(not(containsString("name=\"why\""))));
	}

	@Test
	void aFormForANumberThatIsIssuedByNowComesBackWithWhatWasTyped() throws Exception {
		var block = blocks.take(staff.actor("agenda.bappeda"),
				new NumberRegister("BAPPEDA", Staff.today().getYear(), "SURAT"), 1, "Listrik padam");
		var place = block.numbers().getFirst().number().place();
		var text = "500.12/%s/BAPPEDA/%d".formatted(place, Staff.today().getYear());
		blocks.enter(staff.actor("agenda.bappeda"), block.id(), Integer.parseInt(place), new HandWritten(text, Staff.today(),
				"Kepala Dinas Kesehatan", "", Secrecy.SECRET, null));

		pages.perform(multipart("/registers/blocks/" + block.id()).param("ordinal", place).param("number", text)
				.param("on", Staff.today().toString()).param("addressee", "Kepala yang diketik").param("secrecy", "SECRET")
				.with(user("agenda.bappeda")).with(csrf())).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#ordinal\""), containsString("Kepala yang diketik"),
						containsString(place + " (sudah terbit)"), not(containsString("??")))));
	}

	@Test
	void isTheKeepersAlone() throws Exception {
		pages.perform(get(address + "/scan").with(user("agenda.bappeda"))).andExpect(status().isOk());
		pages.perform(get(address).with(user("agenda.kominfo"))).andExpect(status().isConflict());
		pages.perform(get(address + "/correction").with(user("agenda.kominfo"))).andExpect(status().isConflict());
		pages.perform(get(address + "/scan?of=" + "0".repeat(64)).with(user("agenda.bappeda")))
				.andExpect(status().isNotFound());
	}

	private MockMultipartHttpServletRequestBuilder correction(String subject, String reason) {
		return multipart(address + "/correction").param("revision", "0").param("number", number)
				.param("on", Staff.today().toString()).param("addressee", "Kepala Dinas Kesehatan").param("subject", subject)
				.param("reason", reason).with(user("agenda.bappeda")).with(csrf());
	}
}
