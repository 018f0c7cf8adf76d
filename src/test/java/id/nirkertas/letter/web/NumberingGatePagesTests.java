package id.nirkertas.letter.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.access.Readership;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.integration.ScheduledRounds;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A keeper numbers a letter on its page before anybody signs it, without script. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NumberingGatePagesTests {

	@Autowired
	WebApplicationContext office;
	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	NumberingGate gate;
	@Autowired
	Readership readership;
	@Autowired
	GivenNumbers given;
	@Autowired
	RegisterRules rules;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	MockMvc pages;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
	}

	@Test
	void fromTheInboxToTheSignatory() throws Exception {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = waiting();
			var page = "/letters/" + letter + "/number";
			pages.perform(get("/inbox").param("section", "number").with(user("agenda.kominfo")))
					.andExpect(content().string(containsString(page)));
			pages.perform(get(page).with(user("agenda.kominfo"))).andExpect(status().isOk())
					.andExpect(content().string(containsString("Beri nomor berikutnya")))
					.andExpect(content().string(containsString("Di mana naskah ini")));
			pages.perform(get("/letters/" + letter).with(user("agenda.kominfo")))
					.andExpect(content().string(containsString("href=\"" + page + "\"")))
					.andExpect(content().string(matchesPattern(
							"(?s).*<span>Penomoran</span> <small>salah satu</small>((?!</ul>).)*<li class=\"here\">((?!</li>).)*"
									+ staff.position("AGENDA.KOMINFO").title() + "((?!</li>).)*sekarang.*")));
			pages.perform(get("/letters/" + letter + "/review").with(user("agenda.kominfo")))
					.andExpect(content().string(containsString("id=\"remark\"")));

			var expected = gate.expected(letter).orElseThrow();
			pages.perform(get(page).with(user("agenda.kominfo"))).andExpect(content()
					.string(allOf(containsString(expected), containsString("bila tidak ada yang lebih dahulu"))));
			pages.perform(post(page).with(user("agenda.kominfo")).with(csrf())).andExpect(status().isFound())
					.andExpect(header().string("Location", "/letters/" + letter));
			pages.perform(post(page).with(user("agenda.kominfo")).with(csrf())).andExpect(status().isFound());
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
			assertThat(letters.view(letter).number()).isEqualTo(expected);
			pages.perform(get("/letters/" + letter).with(user("agenda.kominfo"))).andExpect(content()
					.string(matchesPattern("(?s).*<li class=\"done\">((?!</li>).)*Penomoran((?!</li>).)*</li>.*")));
			pages.perform(get("/letters/" + letter + "/signature").with(user("kadis.kominfo")))
					.andExpect(
							content().string(containsString("Nomor " + letters.view(letter).number() + " sudah diberikan")));
		}
	}

	@Test
	void noPageSaysThatTheSignatureTakesTheNumber() throws Exception {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = waiting();
			says(get("/letters/" + letter), "agenda.kominfo", "diberikan pencatat register bersama nomornya",
					"diberikan pencatat register sebelum naskah ditandatangani");
			says(get("/letters/" + letter + "/signature"), "sekdis.kominfo",
					"diberikan pencatat register sebelum Anda menandatangani");
			var register = gate.registerOf(letter).orElseThrow();
			gate.number(staff.actor("agenda.kominfo"), letter);
			says(get("/registers/void").param("agency", register.agency()).param("year", "" + register.year())
					.param("group", register.group()).param("document", letter.toString()), "agenda.kominfo",
					"diberi nomor baru oleh pencatat register");
		}
	}

	private void says(MockHttpServletRequestBuilder page, String reader, String... sentences) throws Exception {
		var answer = pages.perform(page.with(user(reader))).andExpect(status().isOk()).andReturn().getResponse()
				.getContentAsString();
		assertThat(answer).contains(sentences).doesNotContain("saat ditandatangani", "saat naskah ditandatangani",
				"saat Anda menandatangani.");
	}

	@Test
	void aNumberThatHoldsNoMoreIsNotPromisedAboveThePassphrase() throws Exception {
		var letter = waiting();
		var number = given.next(staff.actor("agenda.kominfo"), letter, "Dipesan lewat telepon");
		var page = get("/letters/" + letter + "/signature").with(user("kadis.kominfo"));
		pages.perform(page).andExpect(content().string(containsString("Naskah ini bernomor " + number.text())));
		dated(letter, number.on().minusDays(200));
		try {
			pages.perform(page).andExpect(content().string(allOf(not(containsString("Naskah ini bernomor")),
					containsString("melebihi batas 3 hari"), containsString("diberikan saat Anda menandatangani"))));
			pages.perform(get("/letters/" + letter).with(user("agenda.kominfo")))
					.andExpect(content().string(allOf(not(containsString("<dd>" + number.text())),
							not(containsString("sudah dipesan untuk naskah ini")),
							containsString("pernah dipesan untuk naskah ini, tetapi tidak berlaku lagi"))));
			var register = number.register();
			pages.perform(get("/registers/book").param("agency", register.agency()).param("year", "" + register.year())
					.param("group", register.group()).param("choice", "RESERVED").param("page", "all")
					.with(user("agenda.kominfo")))
					.andExpect(content().string(containsString("Tidak berlaku lagi: tanggalnya sudah lewat 200 hari")));
		} finally {
			dated(letter, number.on());
		}
	}

	private void dated(DocumentId letter, LocalDate on) {
		database.sql("update numbering_entry set dated_on = ? where document = ?").params(on, letter.value()).update();
	}

	/** As all other lines of the chain do; before the signature and after it. */
	@Test
	void theChainNamesWhoGaveTheNumberAndWhen() throws Exception {
		var letter = waiting();
		var keeper = staff.actor("agenda.kominfo");
		given.next(keeper, letter, "Dipesan lewat telepon");
		var name = directory.person(keeper.person()).orElseThrow().name();
		var line = matchesPattern("(?s).*<li class=\"done\">((?!</li>).)*Penomoran((?!</li>).)*" + Pattern.quote(name)
				+ "((?!</li>).)*<small><span>[^<]*\\d\\d[.]\\d\\d</span>((?!</li>).)*</li>.*");
		for (var page : List.of("/letters/" + letter, "/letters/" + letter + "/signature")) {
			pages.perform(get(page).with(user("kadis.kominfo"))).andExpect(content().string(line));
		}
		letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
		pages.perform(get("/letters/" + letter).with(user("kadis.kominfo"))).andExpect(content().string(line));
	}

	@Test
	void whoeverKeepsNoRegisterReadsWhyTheyGiveNone() throws Exception {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = waiting();
			var page = "/letters/" + letter + "/number";
			pages.perform(get(page).with(user("sekdis.kominfo"))).andExpect(status().isOk())
					.andExpect(content().string(not(containsString("Beri nomor berikutnya"))));
			pages.perform(post(page).with(user("sekdis.kominfo")).with(csrf())).andExpect(status().isUnprocessableContent());
			pages.perform(post(page).with(user("perencana1")).with(csrf())).andExpect(status().isForbidden());
			pages.perform(post(page + "/again").with(user("perencana1")).with(csrf())).andExpect(status().isForbidden());
			pages.perform(get("/documents/" + letter + "/why").with(user("agenda.kominfo")))
					.andExpect(content().string(containsString("Memberi nomor")));
			assertThat(readership.of(letter))
					.filteredOn(seer -> seer.person().equals(staff.actor("agenda.kominfo").person()))
					.singleElement().satisfies(seer -> assertThat(seer.reasons()).hasSize(1));
			pages.perform(get("/documents/" + letter + "/why").with(user("sekdis.kominfo")))
					.andExpect(content().string(containsString("yang dapat mengembalikannya hanya pencatat register")));
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.AWAITING_NUMBER);
		}
	}

	@Test
	void aSignatoryWhoseNumberHoldsNoMoreAsksForAnother() throws Exception {
		var letter = waiting();
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var ask = "/letters/" + letter + "/number/again";
			pages.perform(get("/letters/" + letter + "/signature").with(user("kadis.kominfo")))
					.andExpect(content().string(containsString(ask)));
			pages.perform(post(ask).with(user("kadis.kominfo")).with(csrf())).andExpect(status().isFound());
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.AWAITING_NUMBER);
			pages.perform(post("/letters/" + letter + "/number").with(user("agenda.kominfo")).with(csrf()))
					.andExpect(status().isFound());
			pages.perform(post(ask).with(user("kadis.kominfo")).with(csrf())).andExpect(status().isUnprocessableContent())
					.andExpect(content().string(containsString("masih berlaku")));
		}
	}

	/** Its signatory is offered what they can do. */
	@Test
	void aLetterWhoseNumberIsLateIsNotReadyToSign() throws Exception {
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			var letter = waiting();
			var number = gate.number(staff.actor("agenda.kominfo"), letter);
			var page = get("/letters/" + letter).with(user("kadis.kominfo"));
			var ready = allOf(containsString(">Siap ditandatangani</span>"), containsString("Tandatangani …"),
					not(containsString("Minta nomor baru")));
			pages.perform(page).andExpect(content().string(ready));
			dated(letter, number.on().minusDays(200));

			pages.perform(page).andExpect(content().string(allOf(containsString(">Menunggu nomor</span>"),
					containsString("href=\"#gate-title\">Minta nomor baru …"), containsString("id=\"gate-title\""),
					not(containsString("Siap ditandatangani")), not(containsString("Tandatangani …")))));
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
			dated(letter, number.on());
			pages.perform(page).andExpect(content().string(ready));
		}
	}

	@Test
	void whatWaitsGoesOnWhenTheOfficeWantsNoGateAnyMore() throws Exception {
		DocumentId letter;
		try (var _ = OneGate.in(beans, "DISKOMINFO")) {
			letter = waiting();
			new ScheduledRounds(beans.getBean(ScheduledTaskHolder.class)).run("Release.letGo");
			assertThat(letters.view(letter).state()).isEqualTo(LetterState.AWAITING_NUMBER);
		}

		new ScheduledRounds(beans.getBean(ScheduledTaskHolder.class)).run("Release.letGo");

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		pages.perform(get("/letters/" + letter + "/signature").with(user("kadis.kominfo"))).andExpect(status().isOk())
				.andExpect(content().string(containsString("Nomor diambil saat")));
	}

	@Test
	void aDraftWithoutSignatoryHasNoNumberYet() throws Exception {
		var drafter = staff.actor("sekdis.kominfo");
		var content = secretariat.content("OFFICIAL_LETTER", "Data Server", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini disampaikan data."));
		var draft = letters.draft(drafter, new DraftContent(content.kind(), content.subject(), content.urgency(),
				content.secrecy(), content.classification(), content.addressees(), content.copies(), null, content.body(),
				content.more()));

		pages.perform(get("/letters/" + draft + "/signature").with(user("sekdis.kominfo"))).andExpect(status().isOk());
		pages.perform(post("/letters/" + draft + "/number").with(user("sekdis.kominfo")).with(csrf()))
				.andExpect(header().string("Location", "/letters/" + draft));
	}

	@Test
	void theRuleIsTickedOnThePageOfARegister() throws Exception {
		var scope = new Scope("DISKOMINFO", RegisterRule.ANY, RegisterRule.ANY);
		pages.perform(post("/registers/rule").param("agency", "DISKOMINFO").param("group", "*").param("unit", "*")
				.param("keeperFirst", "yes").param("act", "save").param("aware", "yes").param("seen", "")
				.with(user("agenda.kominfo")).with(csrf())).andExpect(status().isFound());
		var said = rules.said(scope).orElseThrow();
		rules.remove(staff.actor("admin"), scope, said.summary(), true);
		assertThat(said.keeperFirst()).isTrue();
	}

	/** Nobody stands between a secretary and the head of the agency: no initials are needed. */
	private DocumentId waiting() {
		var drafter = staff.actor("sekdis.kominfo");
		var letter = letters.draft(drafter, secretariat.content("OFFICIAL_LETTER", "Data Server", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini disampaikan data.")));
		letters.submit(drafter, letter);
		return letter;
	}
}
