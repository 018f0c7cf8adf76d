package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** Whoever was to sign a letter is gone from the account service, and nobody acts in the position. */
public record SigningVacated(DocumentId letter, PositionId signatory, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("signatory", signatory.toString());
	}
}
