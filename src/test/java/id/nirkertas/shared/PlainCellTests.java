package id.nirkertas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTests {

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+62", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋62", "－2", "＠SUM(A1)", "'=1",
			"''+1"})
	void whatWouldBeReckonedIsTextAndReadBackAsItWas(String words) {
		assertThat(PlainCell.of(words)).isEqualTo("'" + words);
		assertThat(PlainCell.read(PlainCell.of(words))).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "Undangan", "1/2026", "a=b", "'kutipan'", "'", " - "})
	void whatIsNoFormulaStaysAsItIs(String words) {
		assertThat(PlainCell.of(words)).isEqualTo(words);
		assertThat(PlainCell.read(words)).isEqualTo(words);
	}
}
