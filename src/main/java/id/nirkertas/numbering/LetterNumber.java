package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One number of one register, as taken: its ordinal, its text as printed, the date it stands beside. */
public record LetterNumber(NumberRegister register, int ordinal, String text, LocalDate on, NumberState state,
		DocumentId document, @Nullable String reason) {

	LetterNumber issued() {
		return new LetterNumber(register, ordinal, text, on, NumberState.ISSUED, document, null);
	}

	LetterNumber written(String newText) {
		return new LetterNumber(register, ordinal, newText, on, state, document, reason);
	}
}
