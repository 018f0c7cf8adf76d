package id.nirkertas.distribution;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A letter was carried to addressees outside the government; it is complete once none of them waits. */
public record LetterDispatched(DocumentId letter, Channel channel, LocalDate on, int recipients, int waiting,
		boolean complete, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("channel", channel.name(), "on", on.toString(), "recipients", Integer.toString(recipients), "waiting",
				Integer.toString(waiting));
	}
}
