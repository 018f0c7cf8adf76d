package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.Map;

/** Asks for the next number of a register, for one document, under one date. */
public record NumberRequest(NumberRegister register, DocumentId document, LocalDate on, NumberPattern pattern,
		Map<String, String> parts) {
}
