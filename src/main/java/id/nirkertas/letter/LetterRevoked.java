package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A letter was revoked by a further one, which was signed with it; it no longer applies. */
public record LetterRevoked(DocumentId letter, DocumentId revocation, String number, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("revocation", revocation.toString(), "number", number);
	}
}
