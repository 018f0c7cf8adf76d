package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.directory.TeamId;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page of a team posts, as it was typed. */
record TeamForm(@Nullable UUID id, @Nullable String name, @Nullable String leader, @Nullable String from,
		@Nullable String until,
		@Nullable String basis, @Nullable Integer revision) {

	/** With an id of its own, so that sent twice it forms one team. */
	static TeamForm blank() {
		return new TeamForm(UUID.randomUUID(), "", "", "", "", "", 0);
	}

	static TeamForm of(Team team, NamedPositions names) {
		return new TeamForm(null, team.name(), names.of(team.leader()), team.period().from().toString(),
				Objects.toString(team.period().until(), ""), team.basis(), team.revision());
	}

	TeamDraft draft(NamedPositions names, Wording wording, Consumer<FormFault> faults) {
		var above = Typed.position(leader, "leader", names, wording, faults);
		return new TeamDraft(text(name), above.map(Position::id).orElse(null), Typed.day(from, "from", wording, faults),
				Typed.day(until, "until", wording, faults), text(basis));
	}

	TeamId own() {
		return id == null ? TeamId.random() : new TeamId(id);
	}

	/** What was typed, for another team. */
	TeamForm anew() {
		return new TeamForm(UUID.randomUUID(), name, leader, from, until, basis, revision);
	}

	int based() {
		return revision == null ? 0 : revision;
	}

	/** What was typed, knowingly over another revision. */
	TeamForm over(int other) {
		return new TeamForm(id, name, leader, from, until, basis, other);
	}
}
