package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Level;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever acts for another signs what the office's table allows a mandate, and is told before and at the act. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class MandateTests {

	static final String BELOW = "letter.authority.inside";
	static final Map<String, List<String>> DECIDED = Map.of("menimbang", List.of("bahwa perlu;"), "mengingat",
			List.of("Undang-Undang Nomor 30 Tahun 2014;"), "menetapkan", List.of("KEPUTUSAN KEPALA DINAS TENTANG TIM DATA"),
			"diktum", List.of("Membentuk tim."));
	static final Map<String, List<String>> CIRCULATED = Map.of("latarBelakang", List.of("Data perlu seragam."), "maksud",
			List.of("Menyeragamkan data."), "ruangLingkup", List.of("Bidang."), "dasar",
			List.of("Undang-Undang Nomor 30 Tahun 2014;"), "penutup", List.of("Demikian."));

	@Autowired
	Letters letters;
	@Autowired
	SigningAuthority authority;
	@Autowired
	AuthorityRules rules;
	@Autowired
	Wording wording;
	@Autowired
	JdbcClient database;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	@AfterEach
	void comeBack() {
		staff.comesBack("kaban.bappeda", "KADIS.KOMINFO");
		staff.comesBack("kaban.bappeda", "KABID.APTIKA");
		rules.all().stream().filter(rule -> rule.going().hand().position() != null)
				.forEach(rule -> rules.remove(staff.actor("admin"), rule.going(), rule.say().summary()));
	}

	@Test
	void whatTwoRulesWarnOfIsSaidTwiceAndKeptOnTheTrail() {
		staff.standIn("kaban.bappeda", "KABID.APTIKA");
		var deputy = staff.actor("kaban.bappeda", "KABID.APTIKA");
		var letter = secretariat.submit("pranata1", Secretariat.filled(secretariat.content("CIRCULAR", "Data Seragam",
				"500.12", "KABID.APTIKA", List.of("PRANATA1"), List.of(), "Data ditulis seragam."), CIRCULATED));
		secretariat.gatherInitials(letter);

		assertThat(letters.doubts(letter)).extracting(Check::code).contains(BELOW, "letter.authority.capacity");
		assertThat(letters.preflight(deputy, letter).checks()).filteredOn(Check::doubtful).extracting(Check::code)
				.contains(BELOW, "letter.authority.capacity");
		letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda"));

		assertThat(database.sql("select facts ->> 'warned' from audit_event where document = :letter and event = :event")
				.param("letter", letter.value()).param("event", "letter.letter-signed").query(String.class).single())
				.isEqualTo(BELOW + ", letter.authority.capacity");
	}

	@Test
	void aRefusalStandsBesideTheWarningThatCameFirst() {
		staff.standIn("kaban.bappeda", "KABID.APTIKA");
		var content = decree("KABID.APTIKA");

		assertThat(authority.doubts(content)).extracting(Fault::code).containsExactly(BELOW);
		assertThat(authority.refusals(content)).extracting(Fault::code)
				.containsExactly("letter.authority.capacity.refused");
		assertThat(authority.refused(content, List.of(staff.position("KABID.APTIKA").id()))).hasSize(1);
	}

	@Test
	void whatTwoRulesRefuseIsRefusedInOneBreath() {
		var division = staff.position("KABID.APTIKA").id();
		var letter = ready(decree("KABID.APTIKA"));
		staff.standIn("kaban.bappeda", "KABID.APTIKA");
		rules.put(staff.actor("admin"),
				new AuthorityRule(new Going(null, "DECREE", Reach.INSIDE, Level.STAFF, new Hand(division, null)),
						new Say(Level.SECOND, false, false, Outcome.REFUSE, "SK 800/13/2026")),
				"");
		var deputy = staff.actor("kaban.bappeda", "KABID.APTIKA");

		assertThat(letters.preflight(deputy, letter).checks()).filteredOn(check -> !check.passed()).extracting(Check::code)
				.containsExactly("letter.authority.inside.refused", "letter.authority.capacity.refused");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda")))
				.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("letter.authority.also"))
				.satisfies(refusal -> assertThat(wording.say(refusal.code(), refusal.details().toArray()))
						.contains("penanda tangannya paling rendah pejabat eselon II", "mandatnya untuk tugas rutin"));
	}

	@Test
	void aDailyDeputySignsNoDecreeAndTheLetterWaitsForTheOfficial() {
		var letter = ready("DECREE");
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");
		var deputy = staff.actor("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(letters.preflight(deputy, letter).checks()).filteredOn(check -> !check.passed()).extracting(Check::code)
				.containsExactly("letter.authority.capacity.refused");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda")))
				.withMessage("letter.authority.capacity.refused");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(letters.view(letter).number()).contains("…");

		staff.comesBack("kaban.bappeda", "KADIS.KOMINFO");
		letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void routineWorkIsSignedByADailyDeputyWithoutAWord() {
		var letter = ready("OFFICIAL_LETTER");
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");
		var deputy = staff.actor("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(letters.preflight(deputy, letter).checks())
				.filteredOn(check -> check.code().contains("authority")).singleElement()
				.matches(check -> check.passed() && !check.doubtful());
	}

	@Test
	void whatNoRuleAllowsAMandateIsNotSignedUnderIt() {
		var permit = new Going(null, AuthorityRule.EVERY_KIND, Reach.OUTSIDE, Level.STAFF,
				new Hand(null, Capacity.ACTING_DAILY));
		var said = rules.said(permit).orElseThrow();
		var letter = ready("OFFICIAL_LETTER");
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");
		var deputy = staff.actor("kaban.bappeda", "KADIS.KOMINFO");
		rules.remove(staff.actor("admin"), permit, said.summary());
		try {
			assertThat(letters.preflight(deputy, letter).checks()).filteredOn(check -> !check.passed())
					.extracting(Check::code).containsExactly("letter.authority.mandate-not-given");
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda")))
					.withMessage("letter.authority.mandate-not-given")
					.satisfies(refusal -> assertThat(wording.say(refusal.code(), refusal.details().toArray()))
							.startsWith(
									"Plh. Kepala Dinas Komunikasi dan Informatika tidak boleh menandatangani Surat Dinas"));
		} finally {
			rules.put(staff.actor("admin"), new AuthorityRule(permit, said), "");
		}

		letters.sign(deputy, letter, Staff.passphrase("kaban.bappeda"));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.SIGNED);
	}

	@Test
	void theDrafterHearsWhileTheSignatoryIsChosen() {
		staff.standIn("kaban.bappeda", "KADIS.KOMINFO");

		assertThat(authority.refusals(secretariat.content("DECREE", "Pembentukan Tim", "500.12", "KADIS.KOMINFO", List.of(),
				List.of(), "Menimbang"))).extracting(Fault::code).contains("letter.authority.capacity.refused");
	}

	private DraftContent decree(String signatory) {
		return Secretariat.filled(secretariat.content("DECREE", "Pembentukan Tim", "500.12", signatory, List.of(), List.of(),
				""), DECIDED);
	}

	private DocumentId ready(DraftContent content) {
		var letter = secretariat.submit("pranata1", content);
		secretariat.gatherInitials(letter);
		return letter;
	}

	private DocumentId ready(String kind) {
		var content = secretariat.content(kind, "Permohonan Audiensi", "500.12", "KADIS.KOMINFO",
				kind.equals("DECREE") ? List.of() : List.of("KABAN.BAPPEDA"), List.of(),
				kind.equals("DECREE") ? "" : "Bersama ini disampaikan permohonan audiensi.");
		var letter = secretariat.submit("pranata1", kind.equals("DECREE") ? Secretariat.filled(content, DECIDED) : content);
		secretariat.gatherInitials(letter);
		return letter;
	}
}
