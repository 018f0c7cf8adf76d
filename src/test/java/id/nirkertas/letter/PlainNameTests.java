package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Dr. Ir. Budi Santoso, M.Si.|Budi Santoso",
			"Prof. Dr. Hj. Sri Rahayu, S.H., M.H.|Sri Rahayu",
			"Citra Ayu|Citra Ayu", "Drs. H. Achmad Fauzi|Achmad Fauzi", "drg. Ni Made Dewi, Sp.Ort.|Ni Made Dewi",
			"K.H. Ma'ruf|Ma'ruf", "Hendra, S.Kom.|Hendra", "Irwan Drajat|Irwan Drajat"})
	void aNameIsPrintedWithoutItsTitlesWhereTheOfficeWantsThat(String full, String plain) {
		assertThat(PlainName.of(full)).isEqualTo(plain);
	}
}
