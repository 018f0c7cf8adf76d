package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** The addressee took note; nothing more is to be done (cukup diketahui). */
public record IncomingNoted(DocumentId incoming, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return incoming;
	}
}
