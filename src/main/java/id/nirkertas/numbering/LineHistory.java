package id.nirkertas.numbering;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.numbering.HandWrittenView.Correction;
import id.nirkertas.numbering.RegisterLine.Behind;
import id.nirkertas.numbering.RegisterLine.Mark;
import id.nirkertas.numbering.RegisterReader.Found;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What became of the letters of a register's lines, whoever reads them. */
@Component
class LineHistory {

	private final NumberBook book;
	private final PaperLetters letters;
	private final InspectionReader reader;

	LineHistory(NumberBook book, PaperLetters letters, InspectionReader reader) {
		this.book = book;
		this.letters = letters;
		this.reader = reader;
	}

	/** Which number letters have whose numbers are void; those that have none are left out. */
	Map<DocumentId, LetterNumber> now(List<Found> found) {
		return book.living(documents(found, each -> each.line().mark() == Mark.VOID)).stream()
				.collect(toMap(LetterNumber::document, number -> number));
	}

	/** Of those that were written by hand and do not stand as they were entered, the latest first. */
	Map<DocumentId, List<Correction>> corrections(List<Found> found) {
		return letters.find(documents(found, Found::isCorrected)).stream()
				.collect(toMap(HandWrittenView::document, HandWrittenView::corrections));
	}

	/** By place, letters of the system that are dated before one in front of them which was written by hand. */
	Map<String, Behind> behind(NumberRegister register, List<Found> found) {
		return found.isEmpty()
				? Map.of()
				: reader.behind(register,
						new Ordinals(found.getFirst().line().ordinal(), found.getLast().line().ordinal()));
	}

	private static List<DocumentId> documents(List<Found> found, Predicate<Found> which) {
		return found.stream().filter(which).map(Found::document).filter(Objects::nonNull).distinct().toList();
	}
}
