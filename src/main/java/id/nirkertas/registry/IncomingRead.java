package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** The addressee opened the letter for the first time. */
public record IncomingRead(DocumentId incoming, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return incoming;
	}
}
