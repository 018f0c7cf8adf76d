package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWordsTests {

	@ParameterizedTest
	@CsvSource({"NORMAL, ORDINARY, Biasa", "URGENT, ORDINARY, Segera", "VERY_URGENT, ORDINARY, Sangat Segera",
			"NORMAL, RESTRICTED, Terbatas", "NORMAL, SECRET, Rahasia", "URGENT, SECRET, Segera / Rahasia",
			"VERY_URGENT, TOP_SECRET, Sangat Segera / Sangat Rahasia"})
	void aLetterThatIsNotOpenIsNotCalledOrdinary(Urgency urgency, Secrecy secrecy, String printed) {
		assertThat(SheetWords.of(urgency, secrecy)).isEqualTo(printed);
	}
}
