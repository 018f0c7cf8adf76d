package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/**
 * A letter waits for a keeper's number before anybody signs it.
 *
 * @param again whether it lay before its signatory, and its number is void or too old by now
 */
public record NumberAwaited(DocumentId letter, boolean again, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("again", Boolean.toString(again));
	}
}
