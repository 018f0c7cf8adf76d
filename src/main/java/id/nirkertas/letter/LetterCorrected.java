package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A letter was corrected by a further one, which was signed with it; it stays valid as corrected. */
public record LetterCorrected(DocumentId letter, DocumentId correction, String number, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("correction", correction.toString(), "number", number);
	}
}
