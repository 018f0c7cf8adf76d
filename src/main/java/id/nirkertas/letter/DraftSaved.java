package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** The working copy of a letter was saved; what one person's page saves by itself is written once in fifteen minutes. */
public record DraftSaved(DocumentId letter, int revision, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("revision", Integer.toString(revision));
	}
}
