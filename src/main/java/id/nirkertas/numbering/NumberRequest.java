package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Asks for the next number of a register, for one document, under one date, which is of the register's year.
 *
 * @param agency that issues the document, no two of whose letters bear one number; its register may be another agency's
 * @param inOffice days of which the document bears one, whatever was reserved for it; none where any will do
 */
public record NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
		Map<String, String> parts, String agency, List<Period> inOffice) {

	public NumberRequest {
		parts = Map.copyOf(parts);
		inOffice = List.copyOf(inOffice);
		if (on.getYear() != register.year()) {
			throw new IllegalArgumentException("The date is not of the year of the register");
		}
	}

	/** Of a document that may bear any day. */
	public NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
			Map<String, String> parts, String agency) {
		this(register, document, on, pattern, parts, agency, List.of());
	}

	/** Of an agency that counts for itself. */
	public NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
			Map<String, String> parts) {
		this(register, document, on, pattern, parts, register.agency());
	}

	/** Whether the document may bear that day. */
	boolean reaches(LocalDate day) {
		return inOffice.isEmpty() || inOffice.stream().anyMatch(days -> days.includes(day));
	}

	String series() {
		return register.series(agency);
	}

	/** Whether the document would bear this number still, letter for letter. */
	public boolean reads(LetterNumber number) {
		return pattern.format(number.ordinal(), number.suffix(), number.on(), parts).equals(number.text());
	}
}
