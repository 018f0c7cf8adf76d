package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/**
 * A letter written by hand turned up after its number was given back with the rest of a block: the number, void until then, is
 * issued. How it was void is kept beside the register.
 *
 * @param annulled why the number was void
 */
public record PaperLetterTurnedUp(DocumentId document, NumberRegister register, int ordinal, String number, String annulled,
		String reason, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "number", number, "annulled",
				annulled, "reason", reason);
	}
}
