package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Capacity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterWordsTests {

	@Test
	void statesEnclosuresInFigureAndWord() {
		assertThat(AmountInWords.enclosures(0)).isEqualTo("-");
		assertThat(AmountInWords.enclosures(1)).isEqualTo("1 (satu) berkas");
		assertThat(AmountInWords.enclosures(11)).isEqualTo("11 (sebelas) berkas");
		assertThat(AmountInWords.enclosures(15)).isEqualTo("15 (lima belas) berkas");
		assertThat(AmountInWords.enclosures(20)).isEqualTo("20 (dua puluh) berkas");
		assertThat(AmountInWords.enclosures(43)).isEqualTo("43 (empat puluh tiga) berkas");
	}

	@Test
	void saysInWhichCapacitySomebodySigns() {
		assertThat(Stream.of(Capacity.values()).map(SignatureWriter::prefix)).containsExactly("", "Plt. ", "Plh. ", "Pj. ");
	}

	@Test
	void givesCodesThatNobodyFindsByTrying() {
		assertThat(Stream.generate(LetterCode::random).limit(1000)).doesNotHaveDuplicates()
				.allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{20}"));
	}

	@Test
	void verifiesUnderThePublicAddress() {
		assertThat(new LetterSettings("https://surat.example/", "PEMERINTAH").verifying("ABC"))
				.isEqualTo("https://surat.example/v/ABC");
	}
}
