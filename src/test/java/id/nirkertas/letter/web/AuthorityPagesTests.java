package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Level;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRules;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Fault;
import id.nirkertas.letter.SigningAuthority;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The administrator says who signs what, and the office follows at once. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AuthorityPagesTests {

	static final Going ANNOUNCED_OUTSIDE = new Going(null, "ANNOUNCEMENT", Reach.OUTSIDE, Level.STAFF);
	static final String HEAD_OF_DIVISION = "Kepala Bidang Aplikasi Informatika";
	static final String TRIAL = "/authority/trial?kind=OFFICIAL_LETTER&addressee=Kepala Badan Perencanaan Pembangunan Daerah";
	static final Say FIRST_REFUSED = new Say(Level.FIRST, true, false, Outcome.REFUSE);

	@Autowired
	WebApplicationContext office;
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

	MockMvcTester pages;

	@BeforeEach
	void openTheOffice() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@AfterEach
	void takeBack() {
		rules.all().stream().filter(rule -> rule.going().hand().position() != null).forEach(
				rule -> rules.remove(staff.actor("admin"), rule.going(), rule.say().summary()));
		rules.said(ANNOUNCED_OUTSIDE)
				.ifPresent(say -> rules.remove(staff.actor("admin"), ANNOUNCED_OUTSIDE, say.summary()));
	}

	@Test
	void theTableReadsAsSentences() {
		assertThat(page("/authority", "admin")).hasStatusOk().bodyText().contains("Semua jenis", "ke perangkat daerah lain",
				"pejabat eselon II", "diperingatkan", "tidak a.n. pejabat lain", "hanya atasan penerima")
				.doesNotContain("letter.", ">OUTSIDE<", ">WARN<");
	}

	@Test
	void aRuleHoldsAtOnceAndIsOnTheTrail() {
		assertThat(doubtOrRefusal()).isEmpty();

		assertThat(save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin")).hasStatus3xxRedirection();

		assertThat(authority.refusals(announcement())).extracting(Fault::code).contains("letter.authority.outside.refused");
		assertThat(database
				.sql("select count(*) from audit_event where facts::text like '%ANNOUNCEMENT%FIRST on-behalf REFUSE%'")
				.query(Integer.class).single()).isPositive();
	}

	@Test
	void aRemovedRuleGivesWayToTheMoreGeneralOne() {
		save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin");

		assertThat(post(ANNOUNCED_OUTSIDE, FIRST_REFUSED, FIRST_REFUSED.summary(), "remove", "admin"))
				.hasStatus3xxRedirection();

		assertThat(doubtOrRefusal()).isEmpty();
	}

	@Test
	void whoChangesItSecondIsToldAndKeepsWhatTheyChose() {
		save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin");

		var second = save(ANNOUNCED_OUTSIDE, new Say(Level.THIRD, false, true, Outcome.WARN), "", "admin");

		assertThat(second).hasStatus(422).bodyText().contains("sudah ada atau sudah diubah",
				"<option value=\"THIRD\" selected=\"selected\">");
		assertThat(rules.said(ANNOUNCED_OUTSIDE)).contains(FIRST_REFUSED);
	}

	@Test
	void savingTwiceChangesNothingMore() {
		save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin");

		assertThat(save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, FIRST_REFUSED.summary(), "admin")).hasStatus3xxRedirection();

		assertThat(database
				.sql("select count(*) from letter_signing_authority where kind = 'ANNOUNCEMENT' and recipient = 'OUTSIDE'")
				.query(Integer.class).single()).isOne();
	}

	@Test
	void theSameFormSentTwiceEndsAsTheFirstDid() {
		assertThat(save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin")).hasStatus3xxRedirection();
		assertThat(save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", "admin")).hasStatus3xxRedirection();
		assertThat(rules.said(ANNOUNCED_OUTSIDE)).contains(FIRST_REFUSED);

		for (var time = 0; time < 2; time++) {
			assertThat(post(ANNOUNCED_OUTSIDE, FIRST_REFUSED, FIRST_REFUSED.summary(), "remove", "admin"))
					.hasStatus3xxRedirection();
		}
		assertThat(rules.said(ANNOUNCED_OUTSIDE)).isEmpty();
	}

	@Test
	void theBasicRuleCannotBeRemoved() {
		var basic = new Going(null, AuthorityRule.EVERY_KIND, Reach.OUTSIDE, Level.STAFF);
		var say = rules.said(basic).orElseThrow();

		assertThat(post(basic, say, say.summary(), "remove", "admin")).hasStatus(422).bodyText()
				.contains("tidak dapat dihapus");
		assertThat(rules.said(basic)).contains(say);
	}

	@Test
	void noRuleIsForSomeOutsideTheGovernmentWhoseLevelNobodyKnows() {
		var some = new Going(null, "ANNOUNCEMENT", Reach.BEYOND, Level.SECOND);

		assertThat(save(some, FIRST_REFUSED, "", "admin")).hasStatus(422).bodyText().contains("id=\"to-fault\"",
				"berlaku bagi semua penerima");
		assertThat(rules.said(some)).isEmpty();
	}

	@Test
	void nobodyElseMayChangeIt() {
		for (var account : List.of("pranata1", "kadis.kominfo", "agenda.bappeda")) {
			assertThat(page("/authority", account)).as(account).hasStatus(403);
			assertThat(save(ANNOUNCED_OUTSIDE, FIRST_REFUSED, "", account)).as(account).hasStatus(403);
		}
		assertThat(rules.said(ANNOUNCED_OUTSIDE)).isEmpty();
	}

	@Test
	void aDelegationToOnePositionNeedsItsLetterAndThenGoesBeforeEverythingElse() {
		assertThat(delegation("", "Kepala Bidang Tak Ada")).hasStatus(422).bodyText().contains("id=\"position-fault\"",
				"Kepala Bidang Tak Ada");
		assertThat(delegation("", HEAD_OF_DIVISION)).hasStatus(422).bodyText().contains("id=\"basis-fault\"",
				"nomor dan tanggal surat pelimpahan");

		assertThat(delegation("SK 800/12/2026", HEAD_OF_DIVISION)).hasStatus3xxRedirection();

		assertThat(authority.doubts(ofDivision())).isEmpty();
		assertThat(page("/authority", "admin")).bodyText().contains("hanya bagi " + HEAD_OF_DIVISION, "SK 800/12/2026");
		assertThat(page(TRIAL + "&signatory=" + HEAD_OF_DIVISION, "pranata1")).hasStatusOk().bodyText()
				.contains("Jawaban: boleh menandatangani", "Dasar: SK 800/12/2026");
	}

	@Test
	void everybodyMayAskWhoSignsWhatAndByWhichRule() {
		assertThat(page(TRIAL + "&signatory=" + HEAD_OF_DIVISION, "pranata1")).hasStatusOk().bodyText()
				.contains("Jawaban: diperingatkan", "lazimnya tidak menandatangani Surat Dinas", "Aturan: Semua jenis");
		assertThat(page(TRIAL + "&signatory=Pejabat Tak Ada", "pranata1")).hasStatusOk().bodyText()
				.contains("id=\"signatory-fault\"", "Pejabat Tak Ada").doesNotContain("tetapi belum tersimpan");
		assertThat(
				page("/authority/trial?kind=DECREE&signatory=Kepala Dinas Komunikasi dan Informatika&capacity=ACTING_DAILY",
						"pranata1"))
				.hasStatusOk().bodyText().contains("UU 30/2014 Pasal 14").doesNotContain("lazimnya")
				.containsPattern(
						"(?s)Jawaban: ditolak.*Aturan bagi Plh\\.: Keputusan.*tidak boleh menandatangani.*Aturan: .*Terpenuhi");
	}

	@Test
	void whoeverSignsNothingAndWhatIsNoKindAreNotAllowedEither() {
		assertThat(page("/authority/trial?kind=OFFICIAL_NOTE&signatory=Administrator Sistem", "pranata1")).bodyText()
				.contains("tidak ditugasi menandatangani").doesNotContain("Jawaban: boleh");
		assertThat(page("/authority/trial?kind=&signatory=Kepala Dinas Komunikasi dan Informatika", "pranata1")).bodyText()
				.contains("Pilih jenis naskah").doesNotContain("Jawaban: boleh");
	}

	@Test
	void whatNoPageOffersIsRefused() {
		var posted = pages.post().uri("/authority/rule").with(user("admin")).with(csrf()).param("kind", "NO_SUCH")
				.param("reach", "OUTSIDE").param("to", "STAFF").param("lowest", "FIRST").param("outcome", "WARN").exchange();

		assertThat(posted).hasStatus(422);
	}

	/** The rule that Surat Dinas of the division may leave the agency. */
	private MvcTestResult delegation(String basis, String position) {
		var request = pages.post().uri("/authority/rule").with(user("admin")).with(csrf());
		Map.of("agency", "", "kind", "OFFICIAL_LETTER", "reach", "OUTSIDE", "to", "STAFF", "position", position, "lowest",
				"THIRD", "outcome", "WARN", "basis", basis, "act", "save").forEach(request::param);
		return request.exchange();
	}

	private DraftContent ofDivision() {
		return secretariat.content("OFFICIAL_LETTER", "Permohonan Data", "500.12", "KABID.APTIKA",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan permohonan data.");
	}

	private List<Fault> doubtOrRefusal() {
		return Stream.concat(authority.doubts(announcement()).stream(), authority.refusals(announcement()).stream())
				.toList();
	}

	private DraftContent announcement() {
		return secretariat.content("ANNOUNCEMENT", "Libur Bersama", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"),
				List.of(), "Diumumkan bahwa kantor tutup.");
	}

	private MvcTestResult page(String address, String account) {
		return pages.get().uri(address).with(user(account)).exchange();
	}

	private MvcTestResult save(Going going, Say say, String seen, String account) {
		return post(going, say, seen, "save", account);
	}

	private MvcTestResult post(Going going, Say say, String seen, String act, String account) {
		var lowest = say.lowest();
		var request = pages.post().uri("/authority/rule").with(user(account)).with(csrf());
		Map.of("agency", "", "kind", going.kind(), "reach", going.reach().name(), "to", going.to().name(), "lowest",
				lowest == null ? "NOBODY" : lowest.name(), "onBehalf", say.onBehalf() ? "yes" : "", "superior",
				say.superior() ? "yes" : "", "outcome", say.outcome().name(), "seen", seen, "act", act)
				.forEach(request::param);
		return request.exchange();
	}
}
