package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member, or whoever stands above them, agreed that the leader of a team gives them instructions. */
public record TeamMemberConfirmed(Actor by, Instant at, TeamId team, Team.Member member) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("team", team.toString(), "position", member.position().toString(), "from",
				member.period().from().toString());
	}
}
