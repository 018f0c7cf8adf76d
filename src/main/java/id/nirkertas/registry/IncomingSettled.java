package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** Everything that was to be done on the letter is done and accepted. */
public record IncomingSettled(DocumentId incoming, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return incoming;
	}
}
