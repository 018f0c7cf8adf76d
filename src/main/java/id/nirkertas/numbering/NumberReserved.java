package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A number was set aside for a document that is about to be signed. */
public record NumberReserved(DocumentId document, NumberRegister register, int ordinal, String number, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "number", number);
	}
}
