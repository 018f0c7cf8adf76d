package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** The addressee gave the first disposition on it. */
public record IncomingDisposed(DocumentId incoming, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return incoming;
	}
}
