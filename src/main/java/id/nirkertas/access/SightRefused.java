package id.nirkertas.access;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Look;
import java.time.Instant;

/** Somebody asked for a document that they may not see. */
public record SightRefused(DocumentId document, Actor by, Instant at) implements Look {

	@Override
	public DocumentId about() {
		return document;
	}
}
