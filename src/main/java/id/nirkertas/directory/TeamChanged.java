package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A team has another name, leader, time or basis; the facts say what holds now. */
public record TeamChanged(Actor by, Instant at, Team team) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("team", team.id().toString(), "name", team.name(), "leader", team.leader().toString(), "from",
				team.period().from().toString(), "until", Differences.id(team.period().until()), "basis", team.basis());
	}
}
