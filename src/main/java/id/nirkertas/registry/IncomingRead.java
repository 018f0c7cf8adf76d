package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Look;
import java.time.Instant;

/** The addressee opened the letter for the first time. */
public record IncomingRead(DocumentId incoming, Actor by, Instant at) implements Look {

	@Override
	public DocumentId about() {
		return incoming;
	}
}
