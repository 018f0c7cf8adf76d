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
 * What was entered for a letter written by hand was wrong and is corrected. How it stood before is kept beside the register.
 *
 * @param was     the SHA-256 of all that stood there before
 * @param changed which fields are others now
 * @param drafter who is named as its drafter now, and {@code drafterBefore} until then; null where nobody is
 */
public record PaperLetterCorrected(DocumentId document, NumberRegister register, int ordinal, String before, String number,
		LocalDate on, String scan, String was, String changed, @Nullable PositionId drafterBefore,
		@Nullable PositionId drafter, String reason, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "before", before, "number",
				number, "on", on.toString(), "scan", scan, "was", was, "changed", changed, "reason", reason);
	}
}
