package id.nirkertas.records;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A letter was put into a dossier. */
public record DocumentFiled(DocumentId document, String dossier, int number, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("dossier", dossier, "number", Integer.toString(number));
	}
}
