package id.nirkertas.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.KeeperChanges;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Which unit keeps a register, and whose letters it counts, is said on pages and read on them. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class KeeperPagesTests {

	static final String PATTERN = "{KLAS}/{URUT}/{UNIT}/KP/{TAHUN}";
	static final Scope DECREES = new Scope("GUB", "SURAT", "*");

	@Autowired
	WebApplicationContext office;
	@Autowired
	RegisterRules rules;
	@Autowired
	KeeperChanges keepers;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	Staff staff;

	MockMvc pages;
	String book;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		book = "agency=GUB&year=%d&group=SURAT".formatted(Staff.today().getYear());
	}

	@AfterEach
	void asBefore() {
		var admin = staff.actor("admin");
		var register = new NumberRegister("GUB", Staff.today().getYear(), "SURAT");
		for (var unit : new String[]{"BUM", "SETDA"}) {
			try {
				keepers.name(admin, register, "", unit, "Uji");
			} catch (RefusedException notThis) {
				continue;
			}
		}
		rules.said(DECREES).ifPresent(say -> rules.remove(admin, DECREES, say.summary(), true));
	}

	@Test
	void whoKeepsARegisterForAnotherAgencyLooksAtThatOneAlone() throws Exception {
		pages.perform(get("/registers?agency=GUB").with(user("agenda.setda"))).andExpect(status().isConflict());
		pages.perform(named("BUM", "").with(user("admin"))).andExpect(redirectedUrl("/registers/book?" + book));

		pages.perform(get("/registers").with(user("agenda.setda")))
				.andExpect(content().string(containsString("/registers?agency=GUB")));
		var page = pages.perform(get("/registers?agency=GUB").with(user("agenda.setda"))).andExpect(status().isOk())
				.andReturn().getResponse().getContentAsString();
		assertThat(page).contains("group=SURAT", "disimpan Biro Umum").doesNotContain("group=AGENDA", "Pemeriksaan malam",
				"/registers/rule", "/registers/settings", "??");
		pages.perform(get("/registers/book?" + book).with(user("agenda.setda"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Biro Umum"), containsString("/registers/spare"))));
		pages.perform(get("/registers/spare?" + book).with(user("agenda.setda"))).andExpect(status().isOk());
		pages.perform(get("/registers/book?" + book.replace("SURAT", "AGENDA")).with(user("agenda.setda")))
				.andExpect(status().isConflict());
		pages.perform(get("/registers/book?" + book).with(user("tu.gub"))).andExpect(status().isOk())
				.andExpect(content().string(not(containsString("/registers/spare"))));
		pages.perform(get("/registers/spare?" + book).with(user("tu.gub"))).andExpect(status().isConflict());
	}

	@Test
	void theFormOfTheKeeperIsTheAdministratorsAndSaysWhatIsWrong() throws Exception {
		pages.perform(get("/registers/keeper?" + book).with(user("agenda.setda"))).andExpect(status().isForbidden());
		pages.perform(named("BUM", "").with(user("agenda.setda"))).andExpect(status().isForbidden());
		pages.perform(get("/registers/keeper?" + book).with(user("admin"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Biro Umum (BUM)"), not(containsString("(BHUK)")))));
		pages.perform(get("/registers/keeper?" + book.replace("SURAT", "AGENDA")).with(user("admin")))
				.andExpect(status().isConflict());
		pages.perform(get("/registers/keeper?" + book.replace("SURAT", "ASAL")).with(user("admin")))
				.andExpect(status().isConflict());
		pages.perform(named("BHUK", "").with(user("admin"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("tidak mempunyai pencatat register")));
		pages.perform(named("BUM", "").with(user("admin"))).andExpect(status().isFound());
		pages.perform(named("SETDA", "").with(user("admin"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("baru saja diubah orang lain")));
	}

	@Test
	void aChangeOfKeeperNeedsAReasonThatStandsOnThePageOfTheRegister() throws Exception {
		var reason = "Penataan " + UUID.randomUUID();
		pages.perform(named("BUM", "", " ").with(user("admin"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("Alasan belum diisi"),
						matchesPattern("(?s).*<option value=\"BUM\"[^>]*selected.*"))));
		pages.perform(named("BHUK", "", reason).with(user("admin"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString(reason)));
		pages.perform(named("BUM", "", reason).with(user("admin"))).andExpect(status().isFound());

		for (var reader : List.of("tu.gub", "agenda.setda", "inspektur")) {
			pages.perform(get("/registers/book?" + book).with(user(reader))).andExpect(content().string(
					allOf(containsString("Penyimpan register dari waktu ke waktu"), containsString(reason),
							containsString(staff.person("admin").name()), not(containsString("??")))));
		}
	}

	@Test
	void lettersThatCountElsewhereAreNamedOnBothAgenciesPages() throws Exception {
		pages.perform(rule("SETDA").with(user("tu.gub"))).andExpect(status().isUnprocessableContent());
		pages.perform(rule("TIDAKADA").with(user("admin"))).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("Pilih perangkat daerah lain")));
		pages.perform(rule("SETDA").with(user("admin"))).andExpect(redirectedUrl("/registers?agency=GUB"));

		pages.perform(get("/registers?agency=GUB").with(user("admin"))).andExpect(content().string(
				allOf(containsString("Dihitung dalam register perangkat daerah lain"),
						containsString("dalam register SETDA"),
						containsString("Register BERSAMA, Sekretariat Daerah"), not(containsString("??")))));
		pages.perform(get("/registers?agency=SETDA").with(user("agenda.setda")))
				.andExpect(content().string(allOf(containsString("group=BERSAMA"), containsString("(GUB)"))));
		pages.perform(get("/registers/book?" + book.replace("GUB", "SETDA").replace("SURAT", "BERSAMA"))
				.with(user("agenda.setda"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("Menghitung naskah"), containsString("Gubernur Contoh"))));
		assertThat(rules.said(DECREES)).map(Say::countedIn).hasValue("SETDA");
	}

	@Test
	void whoeverClosesAnAgencyThatSharesARegisterIsWarnedAndLedThere() throws Exception {
		var gub = "/organisation/units/" + staff.position("GUB").unit();
		var setda = "/organisation/units/" + staff.position("SEKDA").unit();
		pages.perform(get(gub).with(user("admin"))).andExpect(content().string(not(containsString("/registers?agency="))));

		pages.perform(rule("SETDA").with(user("admin"))).andExpect(status().isFound());

		pages.perform(get(gub).with(user("admin"))).andExpect(content().string(allOf(
				containsString("dihitung dalam register BERSAMA milik Sekretariat Daerah"),
				containsString("href=\"/registers?agency=GUB\""), not(containsString("??")))));
		pages.perform(get(setda).with(user("admin"))).andExpect(content().string(allOf(
				containsString("Register BERSAMA perangkat daerah ini juga menghitung naskah Gubernur Contoh"),
				containsString("href=\"/registers?agency=GUB\""))));
	}

	@Test
	void aTableOfSomeLinesSaysThatItIsAPartOfTheRegister() throws Exception {
		blocks.take(staff.actor("agenda.setda"), new NumberRegister("SETDA", Staff.today().getYear(), "SURAT"), 1, "Uji");
		var some = book.replace("GUB", "SETDA");
		pages.perform(get("/registers/book.csv?choice=FREE&" + some).with(user("agenda.setda")))
				.andExpect(header().string("Content-Disposition", containsString("-sebagian.csv")));
		pages.perform(get("/registers/book.csv?" + some).with(user("agenda.setda")))
				.andExpect(header().string("Content-Disposition", not(containsString("sebagian"))));
		pages.perform(get("/registers/book?choice=FREE&" + some).with(user("agenda.setda"))).andExpect(content()
				.string(allOf(containsString("bukan seluruh register"), containsString("Unduh CSV sebagian"))));
		pages.perform(get("/registers/book?" + some).with(user("agenda.setda")))
				.andExpect(content().string(not(containsString("bukan seluruh register"))));
	}

	@Test
	void whoIsNamedAsDrafterStaysSoThoughTheirAgencyCountsElsewhereByNow() throws Exception {
		pages.perform(rule("SETDA").with(user("admin"))).andExpect(status().isFound());
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, new NumberRegister("SETDA", Staff.today().getYear(), "BERSAMA"), 1, "Uji");
		var number = block.numbers().getFirst().number();
		var drafter = staff.position("AGENDA.GUB").id();
		blocks.enter(keeper, block.id(), number.ordinal(),
				new HandWritten("500.12/%d/GUB/KP/%d".formatted(number.ordinal(), Staff.today().getYear()), Staff.today(),
						"Kepala Bappeda", "", Secrecy.SECRET, null, drafter));

		rules.remove(staff.actor("admin"), DECREES, rules.said(DECREES).orElseThrow().summary(), true);

		pages.perform(get("/registers/paper/" + number.document() + "/correction").with(user("agenda.setda")))
				.andExpect(status().isOk())
				.andExpect(content().string(matchesPattern("(?s).*value=\"" + drafter + "\"[^>]*selected.*")));
	}

	@Test
	void whoseALetterIsThatWasWrittenByHandIsAskedAndKeptAndTold() throws Exception {
		pages.perform(rule("SETDA", "{URUT}/TANPA-NAMA/{TAHUN}").with(user("admin"))).andExpect(status().isFound());
		var shared = new NumberRegister("SETDA", Staff.today().getYear(), "BERSAMA");
		var block = blocks.take(staff.actor("agenda.setda"), shared, 1, "Uji");
		var number = block.numbers().getFirst().number();
		var address = "/registers/blocks/" + block.id();
		var gub = ".*<option value=\"GUB\"[^>]*selected.*";
		pages.perform(get(address).with(user("agenda.setda"))).andExpect(content().string(allOf(
				containsString("Naskah milik"), containsString("value=\"SETDA\""),
				containsString(", Gubernur Contoh</option>"),
				containsString(", Sekretariat Daerah</option>"), not(matchesPattern("(?s)" + gub)))));

		var typed = post(address).with(user("agenda.setda")).with(csrf()).param("ordinal", number.place())
				.param("number", number.place() + "/TANPA-NAMA/" + shared.year()).param("on", Staff.today().toString())
				.param("secrecy", "SECRET");
		pages.perform(typed.param("addressee", "Kepala Bappeda")).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("tidak menyebut perangkat daerahnya"),
						containsString("id=\"agency-fault\""))));
		pages.perform(post(address).with(user("agenda.setda")).with(csrf()).param("agency", "GUB")
				.param("ordinal", number.place()).param("secrecy", "SECRET").param("on", Staff.today().toString()))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(matchesPattern("(?s)" + gub)));
		pages.perform(typed.param("agency", "GUB")).andExpect(status().isFound());

		var book = "agency=SETDA&year=%d&group=BERSAMA".formatted(shared.year());
		var told = containsString("Naskah Gubernur Contoh (GUB)");
		pages.perform(get("/registers/book?page=all&" + book).with(user("agenda.setda"))).andExpect(content().string(told));
		pages.perform(get(address).with(user("agenda.setda"))).andExpect(content().string(told));
		pages.perform(get("/registers/paper/" + number.document()).with(user("agenda.setda")))
				.andExpect(content().string(containsString("Gubernur Contoh (GUB)")));
		pages.perform(get("/registers/book.csv?" + book).with(user("agenda.setda"))).andExpect(content().string(allOf(
				containsString("\"Perangkat daerah\""), containsString(",\"GUB\"\r\n"))));
	}

	private MockHttpServletRequestBuilder named(String unit, String seen) {
		return named(unit, seen, "Serah terima");
	}

	private MockHttpServletRequestBuilder named(String unit, String seen, String reason) {
		return post("/registers/keeper?" + book).param("keeper", unit).param("seen", seen).param("reason", reason)
				.with(csrf());
	}

	private static MockHttpServletRequestBuilder rule(String countedIn) {
		return rule(countedIn, PATTERN);
	}

	private static MockHttpServletRequestBuilder rule(String countedIn, String pattern) {
		return post("/registers/rule").param("agency", "GUB").param("group", "SURAT").param("unit", "*")
				.param("register", "BERSAMA").param("pattern", pattern).param("counted", countedIn).param("act", "save")
				.param("aware", "yes").param("seen", "").with(csrf());
	}
}
