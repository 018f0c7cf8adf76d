package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was written by hand under a number of a block was entered afterwards.
 *
 * @param agency  code of the agency whose letter it is
 * @param drafter who is named as its drafter; null where nobody is
 */
public record PaperLetterEntered(DocumentId document, NumberRegister register, int ordinal, String number, LocalDate on,
		String agency, String scan, @Nullable PositionId drafter, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "number", number, "on",
				on.toString(), "agency", agency, "scan", scan);
	}
}
