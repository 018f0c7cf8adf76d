package id.nirkertas.directory;

import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teams out of lines that an office has in a spreadsheet, and into them: looked at first, then done, all or nothing. Each line
 * is judged as if it were typed on the pages, so members who are not under whoever brings them agree first.
 */
@Service
@Transactional
public class TeamImport {

	/** Lines of one import. */
	public static final int MOST_LINES = 2_000;

	private final Teams teams;
	private final TeamMembers members;
	private final TeamTables tables;
	private final ChartTables chart;
	private final TeamRules rules;
	private final Directory directory;

	TeamImport(Teams teams, TeamMembers members, TeamTables tables, ChartTables chart, TeamRules rules,
			Directory directory) {
		this.teams = teams;
		this.members = members;
		this.tables = tables;
		this.chart = chart;
		this.rules = rules;
		this.directory = directory;
	}

	/** What the lines would do; nothing is done. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public TeamPlan look(Actor by, String text) {
		var positions = directory.positions().stream().collect(toMap(Position::code, Position::id));
		var standing = tables.all().stream().filter(this::isOpen).toList();
		return new TeamPlanner(by, rules, positions, standing).plan(text, MOST_LINES);
	}

	/**
	 * Does all of it; once more changes nothing. How many teams were formed and members added. Refuses with
	 * directory.import.faulty what has a fault.
	 */
	public int take(Actor by, String text) {
		chart.lock();
		var plan = look(by, text);
		if (!plan.faults().isEmpty()) {
			throw new RefusedException("directory.import.faulty");
		}
		plan.steps().forEach(step -> take(by, step));
		return (int) (plan.steps().stream().filter(TeamPlan.Step::forms).count()
				+ plan.steps().stream().filter(TeamPlan.Step::joins).count());
	}

	/** The lines that would change nothing: of all teams that are kept by whoever asks and are not over. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public String text(Actor by) {
		var codes = directory.everyPosition().stream().collect(toMap(Position::id, Position::code));
		return Csv.text(Stream.concat(TeamLines.COLUMNS.stream(), TeamLines.OPTIONAL.stream()).toList(),
				teams.readBy(by).stream().filter(this::isOpen).filter(team -> rules.mayKeep(by, team.leader()).isAllowed())
						.flatMap(team -> rows(team, codes)));
	}

	private Stream<Map<String, String>> rows(Team team, Map<PositionId, String> codes) {
		var today = directory.today(team.leader());
		var there = team.members().stream().filter(member -> !isBefore(member.period().until(), today)).toList();
		return there.isEmpty()
				? Stream.of(TeamLines.row(team, null, codes))
				: there.stream().map(member -> TeamLines.row(team, member, codes));
	}

	private void take(Actor by, TeamPlan.Step step) {
		var team = step.team();
		if (step.forms()) {
			teams.form(by, team.id(), new TeamDraft(team.name(), team.leader(), team.period().from(),
					team.period().until(), team.basis()));
		}
		if (step.joins()) {
			var member = Objects.requireNonNull(step.member());
			members.add(by, team.id(), member.position(), member.period().from(), member.period().until());
		}
	}

	private boolean isOpen(Team team) {
		return !isBefore(team.period().until(), directory.today(team.leader()));
	}

	private static boolean isBefore(@Nullable LocalDate last, LocalDate day) {
		return last != null && last.isBefore(day);
	}
}
