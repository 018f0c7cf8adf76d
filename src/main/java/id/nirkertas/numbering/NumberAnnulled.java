package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A reserved number was given up; its place in the register stays, as void, and there is the reason. */
public record NumberAnnulled(DocumentId document, NumberRegister register, int ordinal, String number, Actor by, Instant at)
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
