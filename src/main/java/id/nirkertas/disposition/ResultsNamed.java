package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report names the letters that came of an instruction, in place of those an earlier report named. */
public record ResultsNamed(DocumentId letter, NodeId node, List<DocumentId> results, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString(), "results",
				results.stream().map(DocumentId::toString).collect(Collectors.joining(" ")));
	}
}
