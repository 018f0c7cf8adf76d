package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One number of one register, as taken: its ordinal, its text as printed, the date it stands beside.
 *
 * @param suffix   of a number that was put between two others: "a" of 123.a; empty for most
 * @param document of a number that a keeper set aside and that stands on no letter: a name that nothing bears
 */
public record LetterNumber(NumberRegister register, int ordinal, String suffix, String text, LocalDate on,
		NumberState state, DocumentId document, @Nullable String reason) {

	/** As most are: without a suffix. */
	public LetterNumber(NumberRegister register, int ordinal, String text, LocalDate on, NumberState state,
			DocumentId document, @Nullable String reason) {
		this(register, ordinal, "", text, on, state, document, reason);
	}

	/** "123", or "123.a". */
	public String place() {
		return suffix.isEmpty() ? Integer.toString(ordinal) : ordinal + "." + suffix;
	}

	LetterNumber issued() {
		return new LetterNumber(register, ordinal, suffix, text, on, NumberState.ISSUED, document, null);
	}

	LetterNumber written(String newText) {
		return new LetterNumber(register, ordinal, suffix, newText, on, state, document, reason);
	}
}
