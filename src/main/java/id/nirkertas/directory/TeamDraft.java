package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A team as it was typed: what was not said is missing. */
public record TeamDraft(String name, @Nullable PositionId leader, @Nullable LocalDate from, @Nullable LocalDate until,
		String basis) {

	/** All that is wrong with it. */
	public List<Flaw> flaws() {
		var flaws = new ArrayList<Flaw>();
		if (name.isBlank()) {
			flaws.add(Flaw.of("name", "directory.flaw.name-missing"));
		} else if (name.length() > NameRules.LONGEST_NAME) {
			flaws.add(Flaw.of("name", "directory.flaw.too-long", NameRules.LONGEST_NAME));
		}
		if (leader == null) {
			flaws.add(Flaw.of("leader", "directory.flaw.leader-missing"));
		}
		if (basis.isBlank()) {
			flaws.add(Flaw.of("basis", "directory.flaw.basis-missing"));
		} else if (basis.length() > NameRules.LONGEST_NAME) {
			flaws.add(Flaw.of("basis", "directory.flaw.too-long", NameRules.LONGEST_NAME));
		}
		if (from == null) {
			flaws.add(Flaw.of("from", "directory.flaw.from-missing"));
		} else if (until != null && until.isBefore(from)) {
			flaws.add(Flaw.of("until", "directory.flaw.ends-before-it-begins"));
		}
		return List.copyOf(flaws);
	}

	/** Only of one that has no flaw. */
	Team team(TeamId id, List<Team.Member> members, int revision) {
		return new Team(id, name.strip(), Objects.requireNonNull(leader), new Period(Objects.requireNonNull(from), until),
				basis.strip(), members, revision);
	}
}
