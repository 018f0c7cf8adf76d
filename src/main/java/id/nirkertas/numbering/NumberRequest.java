package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Map;

/** Asks for the next number of a register, for one document, under one date, which is of the register's year. */
public record NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
		Map<String, String> parts) {

	public NumberRequest {
		parts = Map.copyOf(parts);
		if (on.getYear() != register.year()) {
			throw new IllegalArgumentException("The date is not of the year of the register");
		}
	}

	/** Whether the document would bear this number still, letter for letter. */
	public boolean reads(LetterNumber number) {
		return pattern.format(number.ordinal(), number.suffix(), number.on(), parts).equals(number.text());
	}
}
