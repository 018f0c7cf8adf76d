package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField.Type;
import id.nirkertas.letter.KindPart.Row;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody fills in a row that no paper shows, whatever the kind is called. */
class SingleRowsTests {

	static final KindField PARTIES = new KindField("pihak", "Para pihak", "", Type.TABLE, false, List.of("Jabatan", "Nama"));
	static final KindPart SIGNED = rows(KindPart.Type.SIGNATURES, new Row("PIHAK KEDUA,", "pihak", ""));
	static final KindPart BELOW = rows(KindPart.Type.SIGNATURES, new Row("Saksi,", "pihak", SigningParts.BELOW));
	static final KindPart NAMED = rows(KindPart.Type.CLAUSES, new Row("nama", "{pihak.Nama}", ""));

	@Test
	void aSecondSignatureThatIsNotPrintedIsTold() {
		assertThat(fault(2, SIGNED)).isEqualTo("details.pihak-1-0 letter.fault.rows-unprinted [Para pihak, 2]");
		assertThat(fault(3, NAMED)).isEqualTo("details.pihak-1-0 letter.fault.rows-unprinted [Para pihak, 3]");
		assertThat(fault(2, words("hadir {pihak.Nama}"))).isNotEmpty();
	}

	@Test
	void oneRowIsAlwaysPrinted() {
		assertThat(fault(1, SIGNED, NAMED)).isEmpty();
		assertThat(fault(0, SIGNED)).isEmpty();
	}

	@Test
	void rowsThatArePrintedSomewhereAreNotLost() {
		assertThat(fault(2, SIGNED, BELOW)).isEmpty();
		assertThat(fault(2, SIGNED, listed(KindPart.Type.TABLE))).isEmpty();
		assertThat(fault(2, NAMED, listed(KindPart.Type.LIST))).isEmpty();
		assertThat(fault(2, SIGNED, rows(KindPart.Type.CLAUSES, new Row("Pihak", "pihak", "1")))).isEmpty();
	}

	private static String fault(int rows, KindPart... parts) {
		var design = new KindDesign(Size.A4, Face.SANS, 11, 132, Kop.AGENCY, Need.OPTIONAL, Need.OPTIONAL, Need.NONE, true,
				true, false, List.of(PARTIES), List.of(parts), null);
		var details = Details.of(Map.of("pihak",
				IntStream.range(0, rows).mapToObj(row -> List.of("Camat", "Pihak " + row)).toList()));
		return SingleRows.fault(design, PARTIES, details)
				.map(fault -> fault.field() + " " + fault.code() + " " + fault.details()).orElse("");
	}

	private static KindPart words(String text) {
		return new KindPart(KindPart.Type.WORDS, text, "", "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart listed(KindPart.Type type) {
		return new KindPart(type, "", "pihak", "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart rows(KindPart.Type type, Row... rows) {
		return new KindPart(type, "", "", "", List.of(rows), "", false, List.of(), 0);
	}
}
