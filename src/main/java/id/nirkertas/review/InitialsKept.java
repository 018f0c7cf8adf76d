package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Initials on an earlier text count on, since the agency of the letter keeps them when a reviewer changes it. */
public record InitialsKept(DocumentId letter, int version, List<PositionId> kept, PositionId editor, Actor by,
		Instant at) implements Evidence {

	public InitialsKept {
		kept = List.copyOf(kept);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "kept",
				kept.stream().map(PositionId::toString).collect(Collectors.joining(" ")), "editor", editor.toString());
	}
}
