package id.nirkertas.letter;

import static id.nirkertas.letter.Piece.Kind.ADDED;
import static id.nirkertas.letter.Piece.Kind.REMOVED;
import static id.nirkertas.letter.Piece.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTests {

	@Test
	void findsNothingInEqualTexts() {
		assertThat(WordDiff.between("Data 43 layanan.", "Data 43 layanan."))
				.containsExactly(new Piece(SAME, "Data 43 layanan."));
		assertThat(WordDiff.between("", "")).isEmpty();
	}

	@Test
	void marksOneChangedFigure() {
		assertThat(WordDiff.between("mencakup 42 layanan", "mencakup 43 layanan")).containsExactly(
				new Piece(SAME, "mencakup "),
				new Piece(REMOVED, "42"), new Piece(ADDED, "43"), new Piece(SAME, " layanan"));
	}

	@Test
	void marksWordsThatCameAndWent() {
		assertThat(WordDiff.between("kami mohon", "kami dengan hormat mohon")).containsExactly(new Piece(SAME, "kami "),
				new Piece(ADDED, "dengan hormat "), new Piece(SAME, "mohon"));
		assertThat(WordDiff.between("Hapus ini", "")).containsExactly(new Piece(REMOVED, "Hapus ini"));
	}

	@Test
	void tellsBothTextsWhole() {
		var before = "Sehubungan dengan penyusunan profil,\n\nbersama ini disampaikan data tersebut sebagaimana terlampir.";
		var after = "Menindaklanjuti penyusunan profil layanan,\n\nbersama ini kami sampaikan data sebagaimana terlampir.";

		var pieces = WordDiff.between(before, after);

		assertThat(without(pieces, ADDED)).isEqualTo(before);
		assertThat(without(pieces, REMOVED)).isEqualTo(after);
	}

	@Test
	void staysQuickOnTextsThatHaveNothingInCommon() {
		var before = "lama ".repeat(3000);
		var after = "baru ".repeat(3000);

		assertThat(WordDiff.between(before, after)).isNotEmpty();
	}

	static String without(java.util.List<Piece> pieces, Piece.Kind kind) {
		return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
	}
}
