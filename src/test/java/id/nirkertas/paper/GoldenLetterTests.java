package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Sheet.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

		for (var letter : Stream.of(sheet, SheetPieces.draft(sheet), SheetPieces.on(sheet, Size.F4)).map(PAPER::print)
				.toList()) {
			assertThat(Archive.objections(letter.pdf(), Archive.PDF_A)).isEmpty();
			assertThat(Archive.objections(letter.pdf(), Archive.PDF_UA)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void readsAndLooksAsBefore(String kind) throws Exception {
		Golden.assertUnchanged(kind, PAPER.print(KindSheets.of(kind)));
	}

	@Test
	void looksAsBeforeOnF4AndAsADraft() throws Exception {
		Golden.assertUnchanged("undangan-f4", PAPER.print(SheetPieces.on(KindSheets.of("undangan"), Size.F4)));
		Golden.assertUnchanged("surat-dinas-konsep", PAPER.print(SheetPieces.draft(KindSheets.of("surat-dinas"))));
		Golden.assertUnchanged("nota-dinas-rahasia", PAPER.print(
				SheetPieces.running(KindSheets.of("nota-dinas"), SheetPieces.FOOTER, "RAHASIA", "Salinan 1 dari 3")));
	}

	@Test
	void allKindsStandOnOneSheet() throws Exception {
		var contact = new ContactSheet();
		for (var size : Size.values()) {
			for (var kind : kinds().toList()) {
				contact.add(kind + " " + size, PAPER.print(SheetPieces.on(KindSheets.of(kind), size)));
			}
		}

		assertThat(Files.size(contact.write(Path.of("target/evidence/kinds.png")))).isPositive();
	}
}
