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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.IslandTime;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.RegisterSettings;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A registrar says in which registers the agency counts, on the pages. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RegisterPagesTests {

	static final Scope LETTERS = new Scope("BAPPEDA", "SURAT", "*");
	static final String OWN = "{URUT}/{KLAS}/SENDIRI/{TAHUN}";

	@Autowired
	WebApplicationContext office;
	@Autowired
	RegisterRules rules;
	@Autowired
	RegisterSettings settings;
	@Autowired
	AgencyClock days;
	@Autowired
	Directory directory;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	MockMvc pages;
	Unit agency;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		agency = directory.agencyOf(staff.actor("agenda.bappeda").position());
	}

	@AfterEach
	void countAsBefore() {
		rules.of("BAPPEDA").stream().filter(rule -> rule.scope().agency().equals("BAPPEDA")).forEach(
				rule -> rules.remove(staff.actor("agenda.bappeda"), rule.scope(), rule.say().summary(), true));
		days.change(staff.actor("agenda.bappeda"), agency.id(), IslandTime.WIB);
		database.sql("delete from calendar_agency").update();
		database.sql("delete from numbering_agency").update();
	}

	@Test
	void isForRegistrarsAndTheAdministratorAlone() throws Exception {
		pages.perform(get("/registers").with(user("perencana1"))).andExpect(status().isForbidden());
		pages.perform(get("/registers").with(user("agenda.bappeda"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("SURAT"), containsString("Surat Dinas"),
						containsString("/BAPPEDA/"), not(containsString("??")))));
		pages.perform(get("/registers?agency=DISKOMINFO").with(user("agenda.bappeda"))).andExpect(status().isConflict());
		pages.perform(get("/registers?agency=TIDAKADA").with(user("admin"))).andExpect(status().isNotFound());
		pages.perform(get("/registers?agency=BAPPEDA").with(user("admin"))).andExpect(status().isOk());
		pages.perform(saved("*", "*", "*").with(user("agenda.bappeda"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("dikelola pencatat register")));
		pages.perform(get("/letters").with(user("perencana1")))
				.andExpect(content().string(not(containsString("/registers"))));
		pages.perform(get("/letters").with(user("agenda.bappeda")))
				.andExpect(content().string(containsString("/registers")));
	}

	@Test
	void headsAndTheSecretaryReadTheRegistersOfTheirAgencyAndChangeNothing() throws Exception {
		var book = "/registers/book?agency=BAPPEDA&group=SURAT&year=" + Staff.today().getYear();
		for (var reader : List.of("kaban.bappeda", "sekban.bappeda")) {
			pages.perform(get("/letters").with(user(reader))).andExpect(content().string(containsString("/registers")));
			pages.perform(get("/registers").with(user(reader))).andExpect(status().isOk())
					.andExpect(content().string(allOf(containsString("SURAT"), not(containsString("/registers/rule")),
							not(containsString("/registers/settings")))));
			pages.perform(get(book).with(user(reader))).andExpect(status().isOk())
					.andExpect(content().string(allOf(not(containsString("/registers/spare")),
							not(containsString("/registers/void")))));
			pages.perform(get("/registers?agency=DISKOMINFO").with(user(reader))).andExpect(status().isConflict());
			pages.perform(get("/registers/rule").with(user(reader))).andExpect(status().isForbidden());
			pages.perform(post("/registers/settings").with(user(reader)).with(csrf()).param("agency", "BAPPEDA")
					.param("suffixes", "yes").param("seen", settings.of(agency).summary()))
					.andExpect(status().isUnprocessableContent());
		}
		assertThat(settings.of(agency).suffixes()).isFalse();
	}

	@Test
	void aLetterTakesItsNumberFromTheRegisterThatTheRuleSays() throws Exception {
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "surat-sendiri").param("pattern", OWN))
				.andExpect(redirectedUrl("/registers?agency=BAPPEDA"));

		var letter = letter();
		assertThat(letters.view(letter).number()).isEqualTo("…/500.12/SENDIRI/" + Staff.today().getYear());
		secretariat.finish(letter);

		assertThat(letters.view(letter).number()).matches("\\d+/500\\.12/SENDIRI/\\d{4}");
		pages.perform(get("/registers").with(user("agenda.bappeda")))
				.andExpect(content().string(allOf(containsString("SURAT-SENDIRI"), containsString("/000.1.5/SENDIRI/"))));
		assertThat(database.sql("select count(*) from audit_event where event = 'numbering.register-rule-changed'")
				.query(Long.class).single()).isPositive();
	}

	@Test
	void theSecondOfTwoPeopleIsToldAndLosesNothing() throws Exception {
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "PERTAMA").param("pattern", OWN))
				.andExpect(status().isFound());

		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "KEDUA").param("pattern", OWN))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("baru saja diubah orang lain"), containsString("KEDUA"))));
		assertThat(said().register()).isEqualTo("PERTAMA");
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "KEDUA").param("pattern", OWN)
				.param("seen", said().summary())).andExpect(status().isFound());
		assertThat(said().register()).isEqualTo("KEDUA");
	}

	/** The first number of the new register stands on a letter, though no rule says so any more. */
	@Test
	void refusesARuleThatWouldPrintWhatIsPrinted() throws Exception {
		secretariat.finish(letter());
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("pattern", OWN)).andExpect(status().isFound());

		for (var pattern : List.of("{KLAS}/{URUT}/{UNIT}/{TAHUN}",
				"{KLAS} / {URUT:4} / bappeda / " + Staff.today().getYear())) {
			pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "UMUM").param("pattern", pattern)
					.param("aware", "yes").param("seen", said().summary())).andExpect(status().isUnprocessableContent())
					.andExpect(content().string(allOf(containsString("href=\"#pattern\""),
							containsString("sudah tertulis pada naskah lain, misalnya 500.12/"))));
		}
		assertThat(said().register()).isEmpty();
	}

	@Test
	void warnsBeforeTwoRegistersWriteTheSameNumbers() throws Exception {
		var alike = "{KLAS}/{URUT}/SERUPA/{TAHUN}";
		pages.perform(saved("BAPPEDA", "KEPUTUSAN", "*").param("pattern", alike)).andExpect(status().isFound());

		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "BARU").param("pattern", alike))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("nomor yang sama"), containsString("name=\"aware\""))));
		assertThat(rules.said(LETTERS)).isEmpty();
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "BARU").param("pattern", alike).param("aware", "yes"))
				.andExpect(status().isFound());
		assertThat(said().register()).isEqualTo("BARU");
	}

	@Test
	void namesWhatIsWrongAtItsField() throws Exception {
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("pattern", "{NOMER}"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#pattern\""), containsString("{NOMER}"))));
		pages.perform(saved("BAPPEDA", "SURAT", "*").param("register", "AGENDA"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("href=\"#register\"")));
		pages.perform(saved("BAPPEDA", "TIDAK_ADA", "*")).andExpect(status().isUnprocessableContent());
		assertThat(rules.said(LETTERS)).isEmpty();
	}

	@Test
	void anAgencyHasItsOwnMidnight() throws Exception {
		secretariat.finish(letter()); // With today's date: in the far east it may be tomorrow
		pages.perform(post("/registers/settings").with(user("agenda.bappeda")).with(csrf()).param("agency", "BAPPEDA")
				.param("time", "WIT").param("suffixes", "yes").param("seen", settings.of(agency).summary()))
				.andExpect(status().isFound());

		assertThat(days.timeOf(agency.id())).contains(IslandTime.WIT);
		assertThat(settings.of(agency).suffixes()).isTrue();
		pages.perform(post("/registers/settings").with(user("agenda.bappeda")).with(csrf()).param("agency", "BAPPEDA")
				.param("time", "WITA").param("seen", "")).andExpect(status().isUnprocessableContent());
		pages.perform(post("/registers/settings").with(user("agenda.bappeda")).with(csrf()).param("agency", "BAPPEDA")
				.param("time", "GMT").param("seen", settings.of(agency).summary()))
				.andExpect(status().isUnprocessableContent());
		assertThat(days.timeOf(agency.id())).contains(IslandTime.WIT);
		for (var page : List.of("/registers/book", "/registers/book.csv")) {
			pages.perform(keeper(get(page))).andExpect(content()
					.string(allOf(containsString(" WIT"), not(containsString(" WIB")), not(containsString(" UTC")))));
		}
	}

	@Test
	void isReadByThoseWhoKeepItsRecordsAndByTheInspectorate() throws Exception {
		countAsBefore();
		secretariat.finish(letter());
		var year = Staff.today().getYear();
		for (var agency : List.of("BAPPEDA", "DISKOMINFO")) {
			pages.perform(get("/registers?agency=" + agency).with(user("inspektur"))).andExpect(status().isOk()).andExpect(
					content().string(allOf(containsString("href=\"/registers/book?agency=" + agency),
							not(containsString("/registers/rule")), not(containsString("/registers/settings")))));
			for (var page : List.of("/registers/book?", "/registers/book.csv?")) {
				pages.perform(get(page + "group=SURAT&year=" + year + "&agency=" + agency).with(user("inspektur")))
						.andExpect(status().isOk()).andExpect(content().string(not(containsString("/registers/spare"))));
			}
		}
		pages.perform(get("/registers?agency=DISPUSIP").with(user("arsiparis"))).andExpect(status().isOk());
		pages.perform(get("/registers?agency=BAPPEDA").with(user("arsiparis"))).andExpect(status().isConflict())
				.andExpect(content().string(containsString("serta inspektorat")));
		pages.perform(get("/registers").with(user("pranata1"))).andExpect(status().isForbidden());
		for (var reader : List.of("inspektur", "arsiparis")) {
			pages.perform(get("/registers/spare?group=SURAT&agency=DISPUSIP&year=" + year).with(user(reader)))
					.andExpect(status().isForbidden());
		}
	}

	@Test
	void anAgencySaysHowFarItsLettersMayBeDatedBack() throws Exception {
		assertThat(settings.backDays(agency)).isEqualTo(3);
		var saved = post("/registers/settings").with(user("agenda.bappeda")).with(csrf()).param("agency", "BAPPEDA")
				.param("seen", settings.of(agency).summary());
		for (var wrong : List.of("32", "-1", "tiga")) {
			pages.perform(
					post("/registers/settings").with(user("agenda.bappeda")).with(csrf()).param("agency", "BAPPEDA")
							.param("suffixes", "yes").param("back", wrong).param("seen", settings.of(agency).summary()))
					.andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(
							containsString("href=\"#back\""), containsString("name=\"suffixes\" value=\"yes\" checked"))));
		}
		pages.perform(saved.param("back", "7")).andExpect(status().isFound());

		assertThat(settings.backDays(agency)).isEqualTo(7);
		assertThat(database.sql("""
				select facts ->> 'before' || ' ' || (facts ->> 'after') from audit_event
				where event = 'numbering.back-dating-changed' order by at desc limit 1""").query(String.class).single())
				.isEqualTo("3 7");
	}

	@Test
	void givesTheNextNumberWithADayOfTheLastDays() throws Exception {
		var letter = letter();
		pages.perform(keeper(get("/registers/numbers"))).andExpect(content()
				.string(allOf(containsString("Nomor berikutnya dalam register ini"), not(containsString("??")))));
		pages.perform(keeper(post("/registers/numbers")).param("letter", letter.toString()).param("number", "next")
				.param("on", Staff.today().toString()).param("reason", "Menyusul")).andExpect(status().isFound());
		assertThat(office.getBean(Numbering.class).numberOf(letter).map(LetterNumber::on)).contains(Staff.today());

		pages.perform(keeper(post("/registers/numbers")).param("letter", letter().toString()).param("number", "next")
				.param("on", Staff.today().minusDays(1).toString()).param("reason", "Terlalu awal"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#on\""), containsString("Terlalu awal"))));
		pages.perform(get("/registers/numbers?agency=BAPPEDA&group=SURAT&year=2019").with(user("agenda.bappeda")))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString("tidak mempunyai register SURAT tahun 2019")));
	}

	private static <T extends AbstractMockHttpServletRequestBuilder<T>> T keeper(
			AbstractMockHttpServletRequestBuilder<T> request) {
		return request.param("agency", "BAPPEDA").param("year", Integer.toString(Staff.today().getYear()))
				.param("group", "SURAT").with(user("agenda.bappeda")).with(csrf());
	}

	private DocumentId letter() {
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}

	private Say said() {
		return rules.said(LETTERS).orElseThrow();
	}

	private static MockHttpServletRequestBuilder saved(String agency, String group, String unit) {
		return post("/registers/rule").with(user("agenda.bappeda")).with(csrf()).param("agency", agency)
				.param("group", group).param("unit", unit).param("act", "save");
	}
}
