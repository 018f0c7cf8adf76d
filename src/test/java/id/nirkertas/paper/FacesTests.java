package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacesTests {

	static final Paper PAPER = new Paper();

	@Test
	void stayWhereNothingChanged() {
		var before = faces(letter("Demikian disampaikan."));

		assertThat(before).hasSize(2).doesNotHaveDuplicates().isEqualTo(faces(letter("Demikian disampaikan.")));
	}

	/** The word has letters that no page had: the fonts of both pages hold more than before. */
	@Test
	void changeOnTheChangedPageAlone() {
		var before = faces(letter("Demikian disampaikan."));

		var after = faces(letter("Demikian disampaikan: žÞ Đurđa Qx 7."));

		assertThat(after).hasSize(2);
		assertThat(after.getFirst()).isEqualTo(before.getFirst());
		assertThat(after.getLast()).isNotEqualTo(before.getLast());
	}

	@Test
	void areThoseOfPicturesThatLookTheSame() {
		var before = PAPER.print(letter("Demikian disampaikan.")).pdf();
		var after = PAPER.print(letter("Demikian disampaikan: žÞ Đurđa Qx 7.")).pdf();

		assertThat(PAPER.pictureOfPrint(after, 1, 800)).isEqualTo(PAPER.pictureOfPrint(before, 1, 800));
		assertThat(PAPER.pictureOfPrint(after, 2, 800)).isNotEqualTo(PAPER.pictureOfPrint(before, 2, 800));
	}

	/** Of two pages. */
	private static Sheet letter(String end) {
		var body = Stream.concat(Collections.nCopies(9, Sheets.LONG_PARAGRAPH).stream(), Stream.of(end))
				.map(Sheets::paragraph);
		return Sheets.letter().draft().body(body.toArray(LetterSheet.Block[]::new)).sheet();
	}

	private static List<String> faces(Sheet letter) {
		return PAPER.facesOfPrint(PAPER.print(letter).pdf());
	}
}
