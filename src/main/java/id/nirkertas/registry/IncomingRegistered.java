package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** A letter was entered in the agenda book; the flow starts. */
public record IncomingRegistered(DocumentId incoming, Standing standing, PositionId addressee, String agendaNumber, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return incoming;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agendaNumber", agendaNumber, "standing", standing.name());
	}
}
