package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads lines about teams in one look at the office, as its rules of teams judge them for whoever brings them. */
final class TeamPlanner {

	private final Actor by;
	private final TeamRules rules;
	private final Map<String, PositionId> positions;
	private final List<Team> standing;
	private final Map<Key, Team> planned = new HashMap<>();
	private final List<ImportFault> faults = new ArrayList<>();
	private final List<TeamPlan.Step> steps = new ArrayList<>();

	/** @param standing those that are not over */
	TeamPlanner(Actor by, TeamRules rules, Map<String, PositionId> positions, List<Team> standing) {
		this.by = by;
		this.rules = rules;
		this.positions = positions;
		this.standing = List.copyOf(standing);
	}

	/** A team is known by its name and its leader. */
	private record Key(String name, PositionId leader) {

		static Key of(Team team) {
			return new Key(team.name().toLowerCase(Locale.ROOT), team.leader());
		}
	}

	TeamPlan plan(String text, int most) {
		var lines = Csv.read(TeamLines.FILE, text, TeamLines.COLUMNS, TeamLines.OPTIONAL, faults::add);
		if (lines.size() > most) {
			faults.add(ImportFault.of(TeamLines.FILE, 0, "directory.team.import.too-long", most));
		} else {
			lines.forEach(this::read);
		}
		return new TeamPlan(faults, steps);
	}

	private void read(Csv.Line line) {
		var draft = TeamLines.team(line, positions);
		if (draft.isEmpty()) {
			return;
		}
		var flaws = draft.get().flaws();
		flaws.forEach(flaw -> line.fault(flaw.code(), flaw.details().toArray()));
		if (flaws.isEmpty()) {
			read(line, draft.get());
		}
	}

	private void read(Csv.Line line, TeamDraft draft) {
		var written = draft.team(idOf(draft), List.of(), 0);
		var key = Key.of(written);
		var before = planned.containsKey(key) ? planned.get(key) : standing(written);
		var team = before == null ? written : before;
		if (!isSame(team, written)) {
			line.fault(planned.containsKey(key)
					? "directory.team.import.two-ways"
					: "directory.team.import.stands-otherwise", written.name());
		} else if (isAllowed(line, rules.mayKeep(by, team.leader()))) {
			planned.put(key, join(line, team, before == null));
		}
	}

	private Team join(Csv.Line line, Team team, boolean forms) {
		if (line.get("member").isEmpty()) {
			steps.add(new TeamPlan.Step(line.number(), team, forms, null, false));
			return team;
		}
		var member = TeamLines.member(line, team, positions);
		if (member.isEmpty() || !isAllowed(line, rules.mayJoin(team, member.get()))) {
			return team;
		}
		var joins = !team.has(member.get());
		steps.add(new TeamPlan.Step(line.number(), team, forms, member.get(), joins));
		return joins ? team.with(member.get()) : team;
	}

	private @Nullable Team standing(Team written) {
		return standing.stream()
				.filter(team -> team.id().equals(written.id()) || Key.of(team).equals(Key.of(written))).findFirst()
				.orElse(null);
	}

	private static boolean isSame(Team team, Team written) {
		return Key.of(team).equals(Key.of(written)) && team.period().equals(written.period())
				&& team.basis().equals(written.basis());
	}

	private static boolean isAllowed(Csv.Line line, Verdict verdict) {
		if (verdict instanceof Verdict.Refused refused) {
			line.fault(refused.code(), refused.details().toArray());
		}
		return verdict.isAllowed();
	}

	/** The same lines brought twice, also at once, form one team. */
	private static TeamId idOf(TeamDraft draft) {
		var words = "%s/%s/%s".formatted(draft.name().strip().toLowerCase(Locale.ROOT), draft.leader(), draft.from());
		return new TeamId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
	}
}
