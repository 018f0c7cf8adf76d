package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTests {

	static final LocalDate AUGUST = LocalDate.parse("2026-08-12");
	static final Map<String, String> PARTS = Map.of("KEAMANAN", "B", "KLAS", "500.12", "UNIT", "DISKOMINFO", "JABATAN",
			"KADIS");

	@ParameterizedTest
	@CsvSource({
			"{KEAMANAN}-{URUT}/{JABATAN}/{KLAS}/{BULAN:2}/{TAHUN}, 99, 2020-04-01, R, KP.07.6, '', IJ, R-99/IJ/KP.07.6/04/2020",
			"{KEAMANAN}-{URUT}/PANRB/{UNIT}/{KLAS}/{BULAN:2}/{TAHUN}, 235, 2012-06-01, B, KKA, D-IV, '', B-235/PANRB/D-IV/KKA/06/2012",
			"{URUT}/{JABATAN}/{KLAS}/{BULAN:2}/{TAHUN}, 190, 2012-11-01, '', KKA, '', D-IV, 190/D-IV/KKA/11/2012",
			"{URUT:2}/{JABATAN}/{KLAS}/{BULAN:2}/{TAHUN}, 5, 2016-04-01, '', OT.01, '', IJ, 05/IJ/OT.01/04/2016",
			"{URUT:2}/{JABATAN}/{BULAN:2}/{TAHUN}, 5, 2016-04-01, '', '', '', IJ, 05/IJ/04/2016",
			"NOMOR {URUT} TAHUN {TAHUN}, 23, 2020-04-01, '', '', '', '', NOMOR 23 TAHUN 2020",
			"{KLAS}/{URUT}/{UNIT}, 15, 2026-04-01, '', 000.8.3.3, OR, '', 000.8.3.3/15/OR",
			"{KLAS}/{URUT}/{UNIT}/{TAHUN}, 4461, 2025-04-01, '', 000.1.2.3, 107.1, '', 000.1.2.3/4461/107.1/2025",
			"{KEAMANAN}-{URUT}/{UNIT}/{KLAS}/{BULAN:ROM}/{TAHUN}, 302, 2025-10-01, B, 800.1.2, INSP, '', B-302/INSP/800.1.2/X/2025",
			"{URUT}/{KLAS}/{UNIT}, 1208, 2026-08-10, '', 000.1.5, BUM, '', 1208/000.1.5/BUM"})
	void writesWhatOfficesWrite(String pattern, int ordinal, LocalDate on, String secrecy, String code, String unit,
			String position, String expected) {
		var parts = Map.of("KEAMANAN", secrecy, "KLAS", code, "UNIT", unit, "JABATAN", position);

		assertThat(new NumberPattern(pattern).format(ordinal, on, parts)).isEqualTo(expected);
	}

	@Test
	void padsTheOrdinalWithoutCuttingIt() {
		assertThat(new NumberPattern("{URUT:3}").format(7, AUGUST, PARTS)).isEqualTo("007");
		assertThat(new NumberPattern("{URUT:3}").format(1234, AUGUST, PARTS)).isEqualTo("1234");
		assertThat(new NumberPattern("{URUT:0}").format(7, AUGUST, PARTS)).isEqualTo("7");
	}

	@Test
	void writesTheYearInTwoDigits() {
		assertThat(new NumberPattern("{URUT}/{TAHUN:2}").format(7, LocalDate.parse("2009-01-01"), PARTS)).isEqualTo("7/09");
	}

	@Test
	void leavesThePlaceOfTheOrdinalEmptyInADraft() {
		assertThat(new NumberPattern("{KLAS}/{URUT}/{UNIT}/{TAHUN}").blank(AUGUST, PARTS))
				.isEqualTo("500.12/…/DISKOMINFO/2026");
	}

	@Test
	void leavesThePlaceOfAMissingPartEmptyInADraft() {
		assertThat(new NumberPattern("{KLAS}/{URUT}").blank(AUGUST, Map.of())).isEqualTo("…/…");
	}

	@Test
	void refusesToWriteANumberWithAMissingPart() {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> new NumberPattern("{KLAS}/{URUT}").format(1, AUGUST, Map.of()))
				.withMessage("numbering.part-missing");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{URUT}/{HARI}", "{URUT}{}", "{URUT}/{BULAN}", "{URUT:x}", "{URUT:10}", "{URUT}/{klas}"})
	void refusesUnknownTokens(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new NumberPattern(pattern))
				.withMessage("numbering.unknown-token");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{URUT", "URUT}", "{URUT}/{", "{{URUT}}", "{URUT}}"})
	void refusesBracesThatDoNotPair(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new NumberPattern(pattern))
				.withMessage("numbering.open-brace");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{URUT}{URUT}/{TAHUN}", "{URUT}/{URUT:3}"})
	void refusesToBeWrittenWithTwoOrdinals(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> NumberPattern.legible(pattern))
				.withMessage("numbering.two-ordinals");
	}

	/** Two registers whose numbers look alike would put one number on two letters. */
	@ParameterizedTest
	@ValueSource(strings = {"{URUT}/BAPPEDA\u200B/{TAHUN}", "{URUT}/\u202EBAPPEDA", "{URUT}/\uD83D\uDE00",
			"{URUT}/\u0421\u041A",
			"{URUT}/<b>", "{URUT}\u00A0/{TAHUN}"})
	void refusesSignsThatNobodySeesOrNoFontPrints(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> NumberPattern.legible(pattern))
				.withMessage("numbering.pattern-signs");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{KLAS}{URUT}", "{URUT}{TAHUN}", "{URUT}2026", "ND1{URUT}/{TAHUN}", "{URUT}A"})
	void refusesToBeWrittenWithAnOrdinalThatNobodyCanTellApart(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> NumberPattern.legible(pattern))
				.withMessage("numbering.ordinal-touches");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{URUT}", "ND.{URUT}/{TAHUN}", "{KEAMANAN}-{URUT}/{UNIT}", "NOMOR {URUT} TAHUN {TAHUN}"})
	void readsWhatOfficesWrite(String pattern) {
		assertThat(NumberPattern.legible(pattern).text()).isEqualTo(pattern);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{KLAS}/{TAHUN}"})
	void refusesAPatternThatNumbersNothing(String pattern) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new NumberPattern(pattern))
				.withMessage("numbering.no-ordinal");
	}
}
