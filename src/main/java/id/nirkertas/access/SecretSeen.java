package id.nirkertas.access;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Look;
import id.nirkertas.shared.Secrecy;
import java.time.Instant;
import java.util.Map;

/** A secret document was shown to somebody. */
public record SecretSeen(DocumentId document, Secrecy secrecy, Actor by, Instant at) implements Look {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("secrecy", secrecy.code());
	}
}
