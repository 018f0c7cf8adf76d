package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A reviewer who wrote the letter themselves asks that it go on without their initials. */
public record SkipAsked(DocumentId letter, int version, List<PositionId> asked, Actor by, Instant at) implements Evidence {

	public SkipAsked {
		asked = List.copyOf(asked);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "asked",
				asked.stream().map(PositionId::toString).collect(Collectors.joining(" ")));
	}
}
