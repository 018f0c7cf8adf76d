package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The LDAP directory no longer has somebody whose assignments run.
 *
 * @param positions what they filled on that day
 */
public record OfficialVanished(PersonId person, List<PositionId> positions, Actor by, Instant at) implements Evidence {

	public OfficialVanished {
		positions = List.copyOf(positions);
	}

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("person", person.toString(), "positions",
				positions.stream().map(PositionId::toString).collect(joining(" ")));
	}
}
