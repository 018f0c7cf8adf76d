package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** Nobody fills the position that is to sign a letter: the assignment is over, or the account is gone. */
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
