package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A letter of every kind is archival, can be read aloud, and looks as it looked before. */
@Tag("integration")
class GoldenLetterTests {

	static final Paper PAPER = new Paper();

	static Stream<String> kinds() {
		return KindSheets.all().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void isTakenByAnArchiveAndReadByAScreenReader(String kind) throws Exception {
		var sheet = KindSheets.of(kind);

		for (var letter : Stream.of(sheet, SheetPieces.draft(sheet)).map(PAPER::print).toList()) {
			assertThat(Archive.objections(letter.pdf(), Archive.PDF_A)).isEmpty();
			assertThat(Archive.objections(letter.pdf(), Archive.PDF_UA)).isEmpty();
		}
	}
}
