package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A keeper decided under which number, and with which date, a letter will be signed. */
public record NumberGiven(DocumentId document, NumberRegister register, String place, String number, LocalDate on,
		String reason, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "place", place, "number", number, "on", on.toString(), "reason",
				reason);
	}
}
