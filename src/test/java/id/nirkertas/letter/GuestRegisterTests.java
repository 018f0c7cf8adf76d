package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterLine;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.numbering.RegisterKeepers;
import id.nirkertas.numbering.RegisterRights;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Whose letters count in another agency's register reads it: of their own letters all, of the others the numbers. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class GuestRegisterTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	RegisterRights rights;
	@Autowired
	RegisterBook book;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Numbering numbering;
	@Autowired
	Secretariat secretariat;
	@Autowired
	WebApplicationContext office;
	@Autowired
	Staff staff;

	CountedTogether together;
	NumberRegister register;
	Actor governors;
	MockMvc pages;
	String address;

	@BeforeEach
	void countTogether() {
		together = new CountedTogether(beans);
		register = together.register;
		governors = staff.actor("tu.gub", "AGENDA.GUB");
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		address = "?agency=SETDA&group=PIMPINAN&page=all&year=" + register.year();
	}

	@AfterEach
	void countApart() {
		together.close();
	}

	@Test
	void aKeeperIsAskedOfAgenciesAloneWhoseLettersCountWithTheirs() {
		var registers = beans.getBean(RegisterKeepers.class);

		assertThat(registers.mayCountWith(staff.position("AGENDA.SETDA"), "GUB")).isTrue();
		assertThat(registers.mayCountWith(staff.position("AGENDA.BAPPEDA"), "BAPPEDA")).isTrue();
		assertThat(registers.mayCountWith(staff.position("AGENDA.BAPPEDA"), "GUB")).isFalse();
		assertThat(registers.mayCountWith(staff.position("AGENDA.BAPPEDA"), "SETDA")).isFalse();
	}

	@Test
	void ofTheirOwnLettersTheyReadAllAndOfTheOthersNumberDateAndState() {
		var own = secretariat.send("tu.gub", together.content("GUB"));
		var other = secretariat.send("tu.sekda", together.content("SEKDA"));

		for (var reader : List.of(governors, staff.actor("gub"))) {
			assertThat(rights.mayRead(reader, register)).isTrue();
			assertThat(rights.mayReadWhole(reader, register)).isFalse();
			assertThat(line(reader, own).facts()).isNotNull()
					.satisfies(facts -> assertThat(facts.subject()).isEqualTo("Undangan Rapat Pimpinan"));
			assertThat(line(reader, other)).satisfies(line -> {
				assertThat(line.text()).isEqualTo(numbering.numberOf(other).orElseThrow().text());
				assertThat(line.on()).isNotNull();
				assertThat(line.mark()).isEqualTo(RegisterLine.Mark.ISSUED);
				assertThat(line.facts()).isNull();
				assertThat(line.seen()).isNull();
				assertThat(line.at()).isNull();
			});
		}
		assertThat(line(staff.actor("agenda.setda"), other).facts()).isNotNull();
		assertThat(rights.mayKeep(governors, register).isAllowed()).isFalse();
		assertThat(rights.mayRead(staff.actor("agenda.bappeda"), register)).isFalse();
		assertThat(rights.mayRead(governors, new NumberRegister("SETDA", register.year(), "SURAT"))).isFalse();
		assertThat(rights.mayRead(governors, register.in(register.year() - 1))).as("before they counted there").isFalse();
	}

	@Test
	void itsPageAndItsTableOpenToThemAndNothingElseOfThatAgency() throws Exception {
		secretariat.send("tu.gub", together.content("GUB"));
		secretariat.send("tu.sekda", together.content("SEKDA"));
		var block = blocks.take(staff.actor("agenda.setda"), register, 1, "Listrik padam di gedung A");

		for (var page : List.of("/registers/book", "/registers/book.csv")) {
			pages.perform(get(page + address).with(user("tu.gub"))).andExpect(status().isOk())
					.andExpect(
							content().string(allOf(containsString("Undangan Rapat Pimpinan"), containsString("/SETDA/PIM/"),
									not(containsString("gedung A")), not(containsString("??")))));
		}
		pages.perform(get("/registers/book" + address).with(user("tu.gub"))).andExpect(content().string(allOf(
				containsString("tampil dengan nomor, tanggal, dan keadaannya saja"), containsString("/registers?agency=GUB"),
				not(containsString("/registers/spare")), not(containsString("/registers/keeper")))));
		pages.perform(get("/registers/book" + address).with(user("gub"))).andExpect(status().isOk());
		for (var closed : List.of("/registers/blocks/" + block.id(), "/registers/spare" + address, "/registers?agency=SETDA",
				"/registers/book" + address.replace("PIMPINAN", "AGENDA"))) {
			pages.perform(get(closed).with(user("tu.gub"))).andExpect(status().isConflict());
		}
		pages.perform(get("/registers/book" + address).with(user("agenda.setda"))).andExpect(content().string(
				allOf(containsString("gedung A"), not(containsString("keadaannya saja")))));
		blocks.giveBack(staff.actor("agenda.setda"), block.id(), "Uji selesai");
	}

	/** In how many registers their letters count no more, as their page says. */
	private int over() throws Exception {
		return pages.perform(get("/registers").with(user("tu.gub"))).andReturn().getResponse().getContentAsString()
				.split("tidak dihitung di sana lagi", -1).length;
	}

	@Test
	void theyReadItStillWhenTheirLettersCountThereNoMore() throws Exception {
		var own = secretariat.send("tu.gub", together.content("GUB"));
		pages.perform(get("/registers").with(user("tu.gub"))).andExpect(content().string(
				containsString("Register PIMPINAN, Sekretariat Daerah")));
		var over = over();

		together.apart();

		assertThat(over()).as("one more").isEqualTo(over + 1);

		assertThat(line(governors, own).facts()).isNotNull();
		pages.perform(get("/registers").with(user("tu.gub"))).andExpect(content().string(
				allOf(containsString("Register PIMPINAN, Sekretariat Daerah"), containsString("tidak dihitung di sana lagi"),
						containsString("group=PIMPINAN"))));
		assertThat(rights.mayRead(governors, register.in(register.year() + 1))).isFalse();
	}

	private RegisterLine line(Actor reader, DocumentId letter) {
		var number = numbering.numberOf(letter).orElseThrow();
		return book.lines(reader, register, Choice.ALL, 0, 100_000).stream()
				.filter(each -> each.ordinal() == number.ordinal()).findFirst().orElseThrow();
	}
}
