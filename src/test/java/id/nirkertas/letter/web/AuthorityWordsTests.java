package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Level;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.AuthorityRule;
import id.nirkertas.letter.AuthorityRule.Going;
import id.nirkertas.letter.AuthorityRule.Hand;
import id.nirkertas.letter.AuthorityRule.Outcome;
import id.nirkertas.letter.AuthorityRule.Reach;
import id.nirkertas.letter.AuthorityRule.Say;
import id.nirkertas.letter.AuthorityRules;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Every row of the table of authority can be read aloud, in either language. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AuthorityWordsTests {

	@Autowired
	AuthorityWords words;
	@Autowired
	AuthorityRules rules;
	@Autowired
	Wording wording;
	@Autowired
	Staff staff;

	@AfterEach
	void speakAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({"id, ACTING, khusus bagi Plt., Plt. tidak menandatanganinya",
			"id, ACTING_DAILY, khusus bagi Plh., Plh. tidak menandatanganinya",
			"id, CARETAKER, khusus bagi Pj., Pj. tidak menandatanganinya",
			"en, ACTING, for acting officials (Plt.), not signed by acting officials (Plt.)",
			"en, ACTING_DAILY, for day-to-day acting officials (Plh.), not signed by day-to-day acting officials (Plh.)",
			"en, CARETAKER, for caretakers (Pj.), not signed by caretakers (Pj.)"})
	void aLimitOnACapacitySaysThatTheseDoNotSign(String language, Capacity capacity, String limit, String signs) {
		LocaleContextHolder.setLocale(Locale.of(language));
		var rule = decree(new Hand(null, capacity), null, Outcome.REFUSE);

		assertThat(words.limit(rule.going())).isEqualTo(limit);
		assertThat(words.signs(rule)).isEqualTo(signs);
	}

	@Test
	void everyRowOfTheTableNamesWhomItIsForAndNoLimitSaysThatTheLetterGoesNowhere() {
		for (var language : new String[]{"id", "en"}) {
			LocaleContextHolder.setLocale(Locale.of(language));
			assertThat(rules.all()).isNotEmpty().allSatisfy(rule -> {
				var isLimit = rule.going().hand().capacity() != null;
				assertThat(words.signs(rule)).doesNotContain("letter.", "directory.")
						.satisfies(signs -> assertThat(
								isLimit && (signs.contains("tidak ke sana") || signs.contains("does not go there")))
								.isFalse());
				assertThat(words.rule(rule.going())).doesNotContain("letter.", "Acting", "  ").matches("[A-Z].*; .*; .*");
			});
		}
	}

	@Test
	void aRuleIsNamedAsOneSentence() {
		var position = staff.position("KABID.APTIKA").id();
		var daily = new Hand(null, Capacity.ACTING_DAILY);

		assertThat(named(Hand.ANY, Level.STAFF)).isEqualTo(
				"Aturan: Keputusan ke perangkat daerah lain; Semua perangkat daerah; untuk semua penerima");
		assertThat(named(daily, Level.SECOND)).isEqualTo("Aturan bagi Plh.: Keputusan ke perangkat daerah lain; "
				+ "Semua perangkat daerah; untuk penerima pejabat eselon II atau lebih tinggi");
		assertThat(named(new Hand(position, null), Level.STAFF)).startsWith("Aturan hanya bagi Kepala Bidang Aplikasi");
		assertThat(named(new Hand(position, Capacity.ACTING_DAILY), Level.STAFF))
				.startsWith("Aturan bagi Plh. Kepala Bidang Aplikasi");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(named(daily, Level.STAFF)).isEqualTo(
				"Rule for day-to-day acting officials (Plh.): Keputusan to another agency; All agencies; for all recipients");
	}

	@Test
	void aLevelAndAnOpenLimitAreSaidAsWhatTheyAre() {
		var daily = new Hand(null, Capacity.ACTING_DAILY);

		assertThat(words.signs(decree(daily, Level.SECOND, Outcome.WARN))).isEqualTo("pejabat eselon II");
		assertThat(words.signs(decree(daily, null, Outcome.ALLOW)))
				.isEqualTo("Plh. boleh menandatanganinya, menurut aturan dasar");
		assertThat(words.signs(decree(Hand.ANY, null, Outcome.WARN))).isEqualTo("tidak ada (naskah ini tidak ke sana)");
	}

	@Test
	void whatALimitSaysAgainstASignatoryCanBeReadAloud() {
		assertThat(against("capacity.refused", Capacity.ACTING_DAILY)).isEqualTo(
				"Plh. Kepala Dinas tidak boleh menandatangani Keputusan: mandatnya untuk tugas rutin, bukan untuk keputusan "
						+ "yang mengubah organisasi, kepegawaian, atau anggaran. Sampaikan kepada pejabat definitif atau atasannya, "
						+ "atau pilih penanda tangan lain. Dasar: UU 30/2014 Pasal 14.");
		assertThat(against("capacity-level", Capacity.ACTING)).startsWith(
				"Plt. Kepala Dinas lazimnya tidak menandatangani Keputusan: sebagai Plt., penanda tangannya paling rendah "
						+ "pejabat eselon II.");
		assertThat(against("caretaker", Capacity.CARETAKER)).startsWith(
				"Pj. Kepala Dinas lazimnya tidak menandatangani Keputusan: aturan kewenangan membatasinya bagi penjabat.");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(against("capacity.refused", Capacity.ACTING_DAILY))
				.startsWith("Day-to-day acting Kepala Dinas may not sign a Keputusan: that mandate is for routine work")
				.endsWith("Basis: UU 30/2014 Pasal 14.");
		assertThat(against("caretaker-level.refused", Capacity.CARETAKER))
				.startsWith("Caretaker Kepala Dinas may not sign a Keputusan: in that capacity its signatory is at least");
	}

	private String against(String code, Capacity capacity) {
		return wording.say("letter.authority." + code, "Kepala Dinas", "Keputusan", capacity,
				Verdict.refused("letter.authority.founded", "UU 30/2014 Pasal 14"), Level.SECOND);
	}

	private String named(Hand hand, Level to) {
		return words.rule(new Going(null, "DECREE", Reach.OUTSIDE, to, hand));
	}

	private static AuthorityRule decree(Hand hand, @Nullable Level lowest, Outcome outcome) {
		return new AuthorityRule(new Going(null, "DECREE", Reach.OUTSIDE, Level.STAFF, hand),
				new Say(lowest, true, false, outcome));
	}
}
