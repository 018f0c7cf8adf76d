package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A letter that was written by hand under a number of a block was entered afterwards. */
public record PaperLetterEntered(DocumentId document, NumberRegister register, int ordinal, String number, LocalDate on,
		String scan, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "number", number, "on",
				on.toString(), "scan", scan);
	}
}
