package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** An assistant prepared a disposition on the spoken word of a head, who is asked to confirm it. */
public record DispositionPrepared(DocumentId letter, PreparedId prepared, PositionId head, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("prepared", prepared.toString(), "onBehalfOf", head.toString());
	}
}
