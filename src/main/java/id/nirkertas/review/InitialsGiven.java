package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A reviewer gave initials on a version; onward says who is awaited after it, if anybody. */
public record InitialsGiven(DocumentId letter, int version, Onward onward, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version));
	}
}
