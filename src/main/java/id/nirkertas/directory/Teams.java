package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teams across units. An administrator keeps them, and whoever stands above the leader. A change names the revision it was made
 * on: directory.changed-meanwhile tells who comes second. Refuses with directory.team.not-yours, and else with the code of the
 * first {@link Flaw}.
 */
@Service
@Transactional
public class Teams {

	private final TeamTables tables;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	Teams(TeamTables tables, Directory directory, ApplicationEventPublisher events, OfficeDay day) {
		this.tables = tables;
		this.directory = directory;
		this.events = events;
		this.day = day;
	}

	/** All that the reader may keep, past ones too. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Team> keptBy(Actor reader) {
		return tables.all().stream().filter(team -> mayKeep(reader, team.leader()).isAllowed()).toList();
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Team team(TeamId id) {
		return tables.all().stream().filter(team -> team.id().equals(id)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No team " + id));
	}

	/** The teams that a position leads on a day. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Team> ledBy(PositionId leader, LocalDate on) {
		return tables.all().stream().filter(team -> team.leader().equals(leader) && team.period().includes(on)).toList();
	}

	/** Who works on a day under a leader of teams; none of them abolished. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Position> membersUnder(PositionId leader, LocalDate on) {
		return tables.membersUnder(leader, on).stream().map(directory::position).filter(member -> member.exists(on))
				.toList();
	}

	/** An administrator, or a superior of the leader. */
	public Verdict mayKeep(Actor by, PositionId leader) {
		return Verdict.when(directory.position(by.position()).has(Duty.ADMINISTRATOR)
				|| directory.superiorsOf(leader).stream().anyMatch(superior -> superior.id().equals(by.position())),
				"directory.team.not-yours").and(directory.mayAct(by, day.today()));
	}

	public TeamId form(Actor by, TeamDraft draft) {
		OrganisationChart.refuse(draft.flaws());
		var team = draft.team(TeamId.random(), List.of(), 0);
		mayKeep(by, team.leader()).orThrow();
		tables.save(team);
		events.publishEvent(new TeamFormed(by, day.now(), team));
		return team.id();
	}

	/** As it was: nothing. */
	public void change(Actor by, TeamId id, TeamDraft draft, int revision) {
		var before = taken(by, id);
		Verdict.when(before.revision() == revision, "directory.changed-meanwhile").orThrow();
		OrganisationChart.refuse(draft.flaws());
		var team = draft.team(id, before.members(), revision);
		mayKeep(by, team.leader()).orThrow();
		if (!team.equals(before)) {
			before.members().stream().map(Team.Member::position).forEach(member -> mayWork(member, team.leader()).orThrow());
			tables.save(team);
			events.publishEvent(new TeamChanged(by, day.now(), team));
		}
	}

	/**
	 * Refuses with directory.team.member-missing, directory.team.member-there, and with directory.team.member-above the leader
	 * themselves or a superior of theirs.
	 */
	public void add(Actor by, TeamId id, @Nullable PositionId position, LocalDate from, @Nullable LocalDate until) {
		var team = taken(by, id);
		if (position == null) {
			throw new RefusedException("directory.team.member-missing");
		}
		Verdict.when(until == null || !until.isBefore(from), "directory.flaw.ends-before-it-begins")
				.and(mayWork(position, team.leader())).orThrow();
		var member = new Team.Member(position, new Period(from, until));
		Verdict.when(team.members().stream().noneMatch(
				other -> other.position().equals(position) && other.period().overlaps(member.period())),
				"directory.team.member-there", position).orThrow();
		tables.add(id, member);
		events.publishEvent(new TeamMemberAdded(by, day.now(), id, member));
	}

	/** From tomorrow on it belongs to it no longer; one that has not begun never did. Once more changes nothing. */
	public void end(Actor by, TeamId id, PositionId position) {
		var team = taken(by, id);
		for (var member : team.members()) {
			var until = member.period().until();
			var open = until == null || until.isAfter(day.today());
			if (member.position().equals(position) && open) {
				if (member.period().from().isAfter(day.today())) {
					tables.remove(id, member);
				} else {
					tables.end(id, member, day.today());
				}
				events.publishEvent(new TeamMemberEnded(by, day.now(), id, member));
			}
		}
	}

	private Verdict mayWork(PositionId member, PositionId leader) {
		return Verdict.when(!member.equals(leader)
				&& directory.superiorsOf(leader).stream().noneMatch(superior -> superior.id().equals(member)),
				"directory.team.member-above", member);
	}

	private Team taken(Actor by, TeamId id) {
		var team = tables.take(id).orElseThrow(() -> new NoSuchElementException("No team " + id));
		mayKeep(by, team.leader()).orThrow();
		return team;
	}
}
