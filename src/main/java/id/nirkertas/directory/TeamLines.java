package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The lines of teams.csv: one for each member, or one without a member; positions stand in them by their codes. */
final class TeamLines {

	static final String FILE = "teams.csv";
	static final List<String> COLUMNS = List.of("team", "leader", "from", "until", "basis");
	static final List<String> OPTIONAL = List.of("member", "member_from", "member_until");

	private TeamLines() {
	}

	/** Nothing of what cannot be read; the rest the rules of teams tell. */
	static Optional<TeamDraft> team(Csv.Line line, Map<String, PositionId> positions) {
		var leader = position(line, "leader", positions);
		var from = ImportWords.day(line, "from");
		var until = ImportWords.day(line, "until");
		var draft = new TeamDraft(line.get("team"), leader, from, until, line.get("basis"));
		return isRead(line, "leader", leader) && isRead(line, "from", from) && isRead(line, "until", until)
				? Optional.of(draft)
				: Optional.empty();
	}

	/** Whoever the line adds, for the days of the team where it names none; nothing of what cannot be read. */
	static Optional<Team.Member> member(Csv.Line line, Team team, Map<String, PositionId> positions) {
		var member = position(line, "member", positions);
		var from = ImportWords.day(line, "member_from");
		var until = ImportWords.day(line, "member_until");
		if (member == null || !isRead(line, "member_from", from) || !isRead(line, "member_until", until)) {
			return Optional.empty();
		}
		var first = from == null ? team.period().from() : from;
		var last = until == null ? team.period().until() : until;
		if (last != null && last.isBefore(first)) {
			line.fault("directory.flaw.ends-before-it-begins");
			return Optional.empty();
		}
		return Optional.of(new Team.Member(member, new Period(first, last), null));
	}

	static SequencedMap<String, String> row(Team team, Team.@Nullable Member member, Map<PositionId, String> codes) {
		var row = new LinkedHashMap<String, String>();
		row.put("team", team.name());
		row.put("leader", codes.getOrDefault(team.leader(), ""));
		row.put("from", team.period().from().toString());
		row.put("until", day(team.period().until()));
		row.put("basis", team.basis());
		row.put("member", member == null ? "" : codes.getOrDefault(member.position(), ""));
		row.put("member_from", member == null ? "" : member.period().from().toString());
		row.put("member_until", member == null ? "" : day(member.period().until()));
		return row;
	}

	private static String day(@Nullable LocalDate day) {
		return day == null ? "" : day.toString();
	}

	private static @Nullable PositionId position(Csv.Line line, String column, Map<String, PositionId> positions) {
		var code = line.get(column);
		var found = positions.get(code);
		if (found == null && !code.isEmpty()) {
			line.fault("directory.team.import.no-such-position", code);
		}
		return found;
	}

	private static boolean isRead(Csv.Line line, String column, @Nullable Object found) {
		return found != null || line.get(column).isEmpty();
	}
}
