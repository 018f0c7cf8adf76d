package id.nirkertas.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableFileTests {

	@Test
	void readsWhatASpreadsheetSaves() {
		var table = TableFile.of("\ufeffNama;Kota;Surel\r\nKepala SMAN 1;Kota Contoh;sman1@contoh.example\r\n"
				+ "\"Kepala \"\"SMAN\"\" 2\";\"Kota\nLain\";\r\n;;\r\nKepala SMAN 3\r\n");

		assertThat(table.rows()).extracting(TableFile.Row::card).containsExactly(
				new Card("Kepala SMAN 1", "Kota Contoh", "sman1@contoh.example", ""),
				new Card("Kepala \"SMAN\" 2", "Kota Lain", "", ""), new Card("Kepala SMAN 3", "", "", ""));
		assertThat(table.rows()).extracting(TableFile.Row::line).containsExactly(2, 3, 6);
	}

	@Test
	void readsWhatIsCopiedOutOfASpreadsheet() {
		assertThat(TableFile.of("Kepala SMAN 1\tKota Contoh\ta@b.example\tlewat kurir").rows().getFirst().card())
				.isEqualTo(new Card("Kepala SMAN 1", "Kota Contoh", "a@b.example", "lewat kurir"));
	}

	@Test
	void commasPartValuesOnlyUnderAHeading() {
		assertThat(TableFile.of("name,town\nKepala SMAN 1,Kota Contoh").rows().getFirst().card().town())
				.isEqualTo("Kota Contoh");
		assertThat(TableFile.of("Kepala Badan A, B, dan C").rows().getFirst().card().name())
				.isEqualTo("Kepala Badan A, B, dan C");
	}

	@Test
	void readsOldAndNewWaysOfWritingLetters() {
		var name = "Kepala Café Añejo";

		for (var charset : new Charset[]{StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
			assertThat(TableFile.text(name.getBytes(charset))).isEqualTo(name);
		}
		assertThat(TableFile.text(("\ufeff" + name).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(name);
	}

	@Test
	void refusesWhatIsNoTable() {
		refuses("addresses.import-empty", () -> TableFile.text(new byte[0]));
		refuses("addresses.import-empty", () -> TableFile.of("nama;kota;surel\n\n"));
		refuses("addresses.import-no-text", () -> TableFile.text(new byte[]{'P', 'K', 3, 4, 0, 0}));
		refuses("addresses.import-too-large", () -> TableFile.text(new byte[TableFile.MOST_BYTES + 1]));
		refuses("addresses.import-too-large", () -> TableFile.of("a".repeat(TableFile.MOST_BYTES + 1)));
		refuses("addresses.import-quote", () -> TableFile.of("Kepala\n\"tidak ditutup;Kota\n"));
		refuses("addresses.import-too-many", () -> TableFile.of(rows(TableFile.MOST_ROWS + 1)));
	}

	@Test
	void readsAThousandRows() {
		assertThat(TableFile.of(rows(TableFile.MOST_ROWS)).rows()).hasSize(1000);
	}

	private static String rows(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(n -> "Kepala SMAN " + n + ";Kota Contoh;")
				.collect(Collectors.joining("\n"));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
