package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTests {

	@Test
	void endsLinesBetweenWords() {
		assertThat(pieces("Citra Nawangwulan, S.Kom.")).containsExactly("Citra ", "Nawangwulan, ", "S.Kom.");
	}

	@Test
	void partsDoubledWordsAtTheirHyphenButNoNumbers() {
		assertThat(pieces("hal-hal 08.00–10.00 4-12-2026")).containsExactly("hal-", "hal ", "08.00–10.00 ", "4-12-2026");
	}

	@Test
	void leavesWordsWholeOfWhichAFewLettersWouldStandAlone() {
		assertThat(pieces("pos-el e-mail non-ASN ber-KTP")).containsExactly("pos-el ", "e-mail ", "non-", "ASN ", "ber-",
				"KTP");
	}

	@Test
	void partsLongNumbersAndAddressesAtTheirSigns() {
		assertThat(pieces("500.12/1234/DISKOMINFO/2026")).hasSize(1);
		assertThat(pieces("https://naskah.contoh.go.id/v/7K3QX-9PLM2-WD4TR")).contains("contoh.", "go.", "id/");
	}

	@Test
	void leavesNothingOut() {
		for (var text : List.of("", " ", "a", "  dua  kata ", "—", "a\u00a0b")) {
			assertThat(String.join("", pieces(text))).isEqualTo(text);
		}
	}

	private static List<String> pieces(String text) {
		var breaks = new LineBreaks();
		breaks.setText(text);
		var pieces = new ArrayList<String>();
		var from = 0;
		for (var end = breaks.next(); end >= 0; end = breaks.next()) {
			pieces.add(text.substring(from, end));
			from = end;
		}
		return pieces;
	}
}
