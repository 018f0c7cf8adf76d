package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A version was handed on while positions of its chain were vacant: it goes on without their initials. */
public record GapsPassed(DocumentId letter, int version, List<PositionId> vacant, Actor by,
		Instant at) implements Evidence {

	public GapsPassed {
		vacant = List.copyOf(vacant);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "vacant",
				vacant.stream().map(PositionId::toString).collect(Collectors.joining(" ")));
	}
}
