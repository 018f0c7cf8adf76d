package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next number of a register, for one document, under one date, which is of the register's year.
 *
 * @param agency that issues the document, no two of whose letters bear one number; its register may be another agency's
 * @param since  the first day that the document may bear, whatever was reserved for it; null where any will do
 */
public record NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
		Map<String, String> parts, String agency, @Nullable LocalDate since) {

	public NumberRequest {
		parts = Map.copyOf(parts);
		if (on.getYear() != register.year()) {
			throw new IllegalArgumentException("The date is not of the year of the register");
		}
	}

	/** Of a document that may bear any day. */
	public NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
			Map<String, String> parts, String agency) {
		this(register, document, on, pattern, parts, agency, null);
	}

	/** Of an agency that counts for itself. */
	public NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
			Map<String, String> parts) {
		this(register, document, on, pattern, parts, register.agency());
	}

	/** Whether the document may bear that day. */
	boolean reaches(LocalDate day) {
		return since == null || !day.isBefore(since);
	}

	String series() {
		return register.series(agency);
	}

	/** Whether the document would bear this number still, letter for letter. */
	public boolean reads(LetterNumber number) {
		return pattern.format(number.ordinal(), number.suffix(), number.on(), parts).equals(number.text());
	}
}
