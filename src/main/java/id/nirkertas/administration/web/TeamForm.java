package id.nirkertas.administration.web;

import static id.nirkertas.administration.web.Typed.text;

import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamDraft;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.Wording;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the page of a team posts, as it was typed. */
record TeamForm(@Nullable String name, @Nullable String leader, @Nullable String from, @Nullable String until,
		@Nullable String basis, @Nullable Integer revision) {

	static final TeamForm BLANK = new TeamForm("", "", "", "", "", 0);

	static TeamForm of(Team team, NamedPositions names) {
		return new TeamForm(team.name(), names.of(team.leader()), team.period().from().toString(),
				Objects.toString(team.period().until(), ""), team.basis(), team.revision());
	}

	TeamDraft draft(NamedPositions names, Wording wording, Consumer<FormFault> faults) {
		var above = Typed.position(leader, "leader", names, wording, faults);
		return new TeamDraft(text(name), above.map(Position::id).orElse(null), Typed.day(from, "from", wording, faults),
				Typed.day(until, "until", wording, faults), text(basis));
	}

	int based() {
		return revision == null ? 0 : revision;
	}

	/** What was typed, knowingly over another revision. */
	TeamForm over(int other) {
		return new TeamForm(name, leader, from, until, basis, other);
	}
}
