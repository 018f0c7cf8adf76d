package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.numbering.NumberedKinds.NumberedKind;
import id.nirkertas.numbering.RegisterRule.Counting;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From which register a letter takes its number. */
class RegisterRuleTests {

	static final String PATTERN = "{KLAS}/{URUT}/{UNIT}";
	static final List<String> AGENCY = List.of("BUM");
	static final List<String> OFFICE = List.of("BUM.TU.PSR", "BUM.TU", "BUM");
	static final RegisterRule SEEDED = rule("*", "*", "*", new Say("", false, "", false, false));

	@Test
	void countsEachGroupOfKindsAsTheySayWhileNobodyHasSaidOtherwise() {
		assertThat(counting("LETTER", AGENCY, SEEDED)).isEqualTo(new Counting("BUM", "LETTER", PATTERN, "BUM", false));
		assertThat(counting("LETTER", AGENCY)).isEqualTo(new Counting("BUM", "LETTER", PATTERN, "BUM", false));
	}

	@Test
	void countsAllKindsTogetherWhereTheAgencySaysSo() {
		var together = rule("BUM", "*", "*", new Say("UMUM", false, "{URUT}/{UNIT}/{TAHUN}", false, false));

		assertThat(counting("LETTER", OFFICE, SEEDED, together)).isEqualTo(counting("DECREE", AGENCY, SEEDED, together))
				.isEqualTo(new Counting("BUM", "UMUM", "{URUT}/{UNIT}/{TAHUN}", "BUM", false));
	}

	@Test
	void letsEachUnitCountForItself() {
		var apart = rule("BUM", "MEMO", "*", new Say("", true, "", true, false));

		assertThat(counting("MEMO", OFFICE, SEEDED, apart))
				.isEqualTo(new Counting("BUM", "MEMO.BUM.TU.PSR", PATTERN, "BUM.TU.PSR", false));
		assertThat(counting("LETTER", OFFICE, SEEDED, apart).register()).isEqualTo("LETTER");
	}

	@Test
	void prefersTheAgencysRuleThenTheKindsThenTheNearestUnits() {
		var general = rule("*", "DECREE", "*", say("GENERAL"));
		var all = rule("BUM", "*", "*", say("ALL"));
		var kind = rule("BUM", "LETTER", "*", say("KIND"));
		var unit = rule("BUM", "*", "BUM.TU", say("UNIT"));
		var near = rule("BUM", "*", "BUM.TU.PSR", say("NEAR"));

		assertThat(counting("DECREE", AGENCY, SEEDED, general, all).register()).isEqualTo("ALL");
		assertThat(counting("LETTER", OFFICE, SEEDED, unit, kind, all).register()).isEqualTo("KIND");
		assertThat(counting("DECREE", OFFICE, SEEDED, all, unit, near).register()).isEqualTo("NEAR");
		assertThat(counting("DECREE", AGENCY, SEEDED, all, unit, near).register()).isEqualTo("ALL");
	}

	@Test
	void warnsWhereTwoRegistersWouldWriteOneNumber() {
		var kinds = List.of(new NumberedKind("Surat", "LETTER", PATTERN),
				new NumberedKind("Nota", "MEMO", "ND.{URUT}/{TAHUN}"));
		var issuers = List.of(AGENCY, OFFICE);

		var units = rule("BUM", "LETTER", "*", new Say("", true, "", false, false));
		assertThat(brought(kinds, issuers, units)).extracting(Likeness::register, Likeness::other)
				.containsExactly(tuple("LETTER.BUM", "LETTER.BUM.TU.PSR"));
		assertThat(brought(kinds, issuers, rule("BUM", "LETTER", "*", new Say("", true, "", true, false)))).isEmpty();
		assertThat(brought(kinds, issuers,
				rule("BUM", "MEMO", "*", new Say("", false, "{KLAS}/{URUT:3}/{UNIT}", false, false))))
				.hasSize(1);
		assertThat(brought(kinds, issuers, rule("BUM", "*", "*", new Say("UMUM", false, PATTERN, false, false)))).isEmpty();
	}

	@Test
	void warnsOfNumbersThatWereGivenBeforeThisYear() {
		var kinds = List.of(new NumberedKind("Surat", "LETTER", PATTERN));
		var together = List.of(SEEDED, rule("BUM", "*", "*", say("UMUM")));

		assertThat(Likeness.brought("BUM", 2026, kinds, List.of(AGENCY), List.of(SEEDED), together, Set.of("LETTER")))
				.hasSize(1);
		assertThat(Likeness.brought("BUM", 2026, kinds, List.of(AGENCY), List.of(SEEDED), together, Set.of())).isEmpty();
	}

	@Test
	void aYearIsOneHoweverThePatternSaysIt() {
		var kinds = List.of(new NumberedKind("Surat", "LETTER", "{URUT}/{UNIT}/{TAHUN}"),
				new NumberedKind("Nota", "MEMO", "ND.{URUT}/{TAHUN}"));

		for (var literal : List.of("{URUT}/{UNIT}/2026", "{URUT} / bum / 2026", "{URUT:3}/BUM/{TAHUN}")) {
			assertThat(brought(kinds, List.of(AGENCY), rule("BUM", "MEMO", "*", new Say("", false, literal, false, false))))
					.as(literal).hasSize(1);
		}
		assertThat(brought(kinds, List.of(AGENCY),
				rule("BUM", "MEMO", "*", new Say("", false, "{URUT}/{UNIT}/2025", false, false)))).isEmpty();
	}

	private static List<Likeness> brought(List<NumberedKind> kinds, List<List<String>> issuers, RegisterRule added) {
		return Likeness.brought("BUM", 2026, kinds, issuers, List.of(SEEDED), List.of(SEEDED, added), Set.of());
	}

	private static Counting counting(String group, List<String> units, RegisterRule... rules) {
		return RegisterRule.counting(Stream.of(rules).toList(), "BUM", group, PATTERN, units);
	}

	private static Say say(String register) {
		return new Say(register, false, "", false, false);
	}

	private static RegisterRule rule(String agency, String group, String unit, Say say) {
		return new RegisterRule(new Scope(agency, group, unit), say);
	}
}
