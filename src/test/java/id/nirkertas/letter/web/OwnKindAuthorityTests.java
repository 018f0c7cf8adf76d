package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Level;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRules;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.OwnKinds;
import id.nirkertas.letter.SigningAuthority;
import id.nirkertas.letter.SigningAuthority.Decision;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Whoever may not sign a decree may not sign it under another name either. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OwnKindAuthorityTests {

	static final String REFUSED = "letter.authority.capacity.refused";

	@Autowired
	WebApplicationContext office;
	@Autowired
	OwnKinds own;
	@Autowired
	AuthorityRules rules;
	@Autowired
	SigningAuthority authority;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void offerNoneOfThem() {
		rules.all().stream().filter(rule -> rule.going().kind().startsWith("OWN_UJI"))
				.forEach(rule -> rules.remove(staff.actor("admin"), rule.going(), rule.say().summary()));
		database.sql("select code from letter_kind where code like 'OWN_UJI%' and not retired").query(String.class).list()
				.forEach(code -> own.offer(staff.actor("admin"), code, false));
	}

	@Test
	void aKindMadeFromTheDecreeIsUnderTheDecreesLimits() {
		var code = begin("DECREE");
		var heir = begin(code);

		for (var kind : List.of(code, heir)) {
			assertThat(said(kind, Capacity.ACTING_DAILY)).as(kind).containsExactly(REFUSED);
			assertThat(said(kind, Capacity.ACTING)).as(kind).containsExactly("letter.authority.capacity");
			assertThat(said(kind, Capacity.PERMANENT)).as(kind).isEmpty();
		}
	}

	@Test
	void aRuleOfItsOwnGoesBeforeThoseOfItsModelForThatCapacityAlone() {
		var code = begin("DECREE");

		rules.put(staff.actor("admin"), new AuthorityRule(
				new Going(null, code, Reach.INSIDE, Level.STAFF, new Hand(null, Capacity.ACTING_DAILY)),
				new Say(null, true, false, Outcome.WARN, "Peraturan Gubernur 1/2026")), "");

		assertThat(said(code, Capacity.ACTING_DAILY)).containsExactly("letter.authority.capacity");
		assertThat(said(code, Capacity.ACTING)).containsExactly("letter.authority.capacity");
		assertThat(said("DECREE", Capacity.ACTING_DAILY)).containsExactly(REFUSED);
	}

	@Test
	void aKindOfBeforeTakesItsModelFromTheTrail() throws Exception {
		var code = begin("DECREE");
		var upgrade = new ClassPathResource("db/migration/V147__letter_kind_begun_as.sql")
				.getContentAsString(StandardCharsets.UTF_8);

		transaction.executeWithoutResult(state -> {
			database.sql("alter table letter_kind drop column begun_as").update();
			database.sql(upgrade).update();
			assertThat(database.sql("select begun_as from letter_kind where code = :code").param("code", code)
					.query(String.class).single()).isEqualTo("DECREE");
			assertThat(database.sql("select count(*) from letter_kind where code not like 'OWN_%' and begun_as is not null")
					.query(Integer.class).single()).isZero();
			state.setRollbackOnly();
		});
	}

	@Test
	void thePageSaysWhoseRulesItFollows() {
		begin("DECREE");
		var pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());

		assertThat(pages.get().uri("/authority").with(user("admin")).exchange()).hasStatusOk().bodyText()
				.containsPattern("Uji [a-fx]+ mengikuti aturan Keputusan")
				.contains("termasuk batas bagi Plt., Plh., dan Pj.");
	}

	private List<String> said(String kind, Capacity capacity) {
		return authority.decisions(decree(kind), capacity).stream().map(Decision::fault)
				.flatMap(Stream::ofNullable).map(Fault::code).toList();
	}

	private DraftContent decree(String kind) {
		return secretariat.content(kind, "Pembentukan Tim", "500.12", "KADIS.KOMINFO", List.of(), List.of(), "");
	}

	private String begin(String from) {
		return own.begin(staff.actor("admin"), from, "Uji " + UUID.randomUUID().toString().replaceAll("[^a-f]", "x"));
	}
}
