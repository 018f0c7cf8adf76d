package id.nirkertas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTests {

	@ParameterizedTest
	@CsvSource(value = {"500.12|\"500 12\"", "000.1.5|\"000 1 5\"", "500.12/6|\"500 12 6\"",
			"B-451|\"B 451\"", "undangan 500.12|undangan \"500 12\"", "\"500.12 tahun\"|\"500 12 tahun\""}, delimiter = '|')
	void asksForThePiecesOfANumberInARow(String typed, String asked) {
		assertThat(Terms.of(typed).pieces()).isEqualTo(asked);
	}

	@Test
	void asksForANumberInATextAsItStandsThere() {
		assertThat(Terms.of("anggaran 2.500").words()).isEqualTo("anggaran 2.500");
	}

	@Test
	void leavesANumberOutInEveryWay() {
		var terms = Terms.of("undangan -500.12");

		assertThat(terms.words()).isEqualTo("undangan -\"500 12\"");
		assertThat(terms.pieces()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"undangan rapat", "\"rapat koordinasi\" -nota", "Ir. Satya Mahardika, M.T.", "pos-el", "500"})
	void asksForWordsOnce(String typed) {
		assertThat(Terms.of(typed).words()).isEqualTo(typed);
		assertThat(Terms.of(typed).pieces()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"500.12", "500.12/", " 500.12. "})
	void beginsANumberUpToASeparator(String typed) {
		assertThat(Terms.of(typed).leading()).isEqualTo("500.12");
	}
}
