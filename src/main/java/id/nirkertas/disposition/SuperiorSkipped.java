package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A superior who stands between giver and recipients was passed over, and is told; once for all that were given at once.
 *
 * @param recipients those under the superior who were given something directly
 */
public record SuperiorSkipped(DocumentId letter, PositionId superior, PositionId giver, List<PositionId> recipients,
		Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("superior", superior.toString(), "giver", giver.toString(), "recipients",
				recipients.stream().map(PositionId::toString).collect(Collectors.joining(" ")));
	}
}
