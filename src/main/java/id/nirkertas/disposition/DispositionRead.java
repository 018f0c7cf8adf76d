package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Look;
import java.time.Instant;
import java.util.Map;

/** The recipient opened it for the first time. */
public record DispositionRead(DocumentId letter, NodeId node, Actor by, Instant at) implements Look {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString());
	}
}
