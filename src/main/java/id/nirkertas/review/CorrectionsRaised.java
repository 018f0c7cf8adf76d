package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** With a return the drafter was asked for changes: how many are new, and how many were opened again. */
public record CorrectionsRaised(DocumentId letter, int version, int raised, int reopened, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "raised", Integer.toString(raised), "reopened",
				Integer.toString(reopened));
	}
}
