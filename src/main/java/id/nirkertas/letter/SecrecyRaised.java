package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.Secrecy;
import java.time.Instant;
import java.util.Map;

/** A draft was marked more secret than before. */
public record SecrecyRaised(DocumentId letter, Secrecy from, Secrecy to, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("from", from.code(), "to", to.code());
	}
}
