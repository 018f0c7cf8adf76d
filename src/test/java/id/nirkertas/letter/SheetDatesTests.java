package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDatesTests {

	static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 12);

	@Test
	void aLetterIsDatedInBahasaIndonesia() {
		assertThat(SheetDates.day(WEDNESDAY)).isEqualTo("12 Agustus 2026");
		assertThat(SheetDates.weekday("2026-08-12")).isEqualTo("Rabu, 12 Agustus 2026");
	}

	@Test
	void minutesBeginWithTheDayInWords() {
		assertThat(SheetDates.inWords(WEDNESDAY))
				.isEqualTo("Rabu, tanggal dua belas, bulan Agustus, tahun dua ribu dua puluh enam");
	}

	@Test
	void aDraftLeavesThePlaceOfItsDateEmpty() {
		assertThat(SheetDates.day(null)).isEqualTo("…");
		assertThat(SheetDates.inWords(null)).isEqualTo("…");
	}

	@Test
	void whatIsNoDayStaysAsItWasWritten() {
		assertThat(SheetDates.weekday("Senin depan")).isEqualTo("Senin depan");
	}

	@ParameterizedTest
	@CsvSource({"0, nol", "11, sebelas", "15, lima belas", "20, dua puluh", "99, sembilan puluh sembilan", "100, seratus",
			"111, seratus sebelas", "250, dua ratus lima puluh", "1000, seribu",
			"1945, seribu sembilan ratus empat puluh lima",
			"2026, dua ribu dua puluh enam", "9999, sembilan ribu sembilan ratus sembilan puluh sembilan"})
	void amountsAreWrittenOut(int amount, String words) {
		assertThat(AmountInWords.words(amount)).isEqualTo(words);
	}

	@Test
	void largerAmountsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.words(10_000));
	}
}
