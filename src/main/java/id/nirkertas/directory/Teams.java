package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teams across units. An administrator keeps them, and whoever stands above the leader; members agree, or whoever stands above
 * them. A change names the revision it was made
 * on: directory.changed-meanwhile tells who comes second. Refuses with directory.team.not-yours, and else with the code of the
 * first {@link Flaw}.
 */
@Service
@Transactional
public class Teams {

	private final TeamTables tables;
	private final TeamRules rules;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	Teams(TeamTables tables, TeamRules rules, Directory directory, ApplicationEventPublisher events, OfficeDay day) {
		this.tables = tables;
		this.rules = rules;
		this.directory = directory;
		this.events = events;
		this.day = day;
	}

	/** All that the reader may read, past ones too. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Team> readBy(Actor reader) {
		return tables.all().stream().filter(team -> rules.mayRead(reader, team).isAllowed()).toList();
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

	/** The teams in which a position works on a day. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Team> withMember(PositionId member, LocalDate on) {
		return tables.all().stream().filter(team -> team.membersOn(on).contains(member)).toList();
	}

	/** Who works on a day under a leader of teams; none of them abolished. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Position> membersUnder(PositionId leader, LocalDate on) {
		return tables.membersUnder(leader, on).stream().map(directory::position).filter(member -> member.exists(on))
				.toList();
	}

	/** An administrator, or a superior of the leader. */
	public Verdict mayKeep(Actor by, PositionId leader) {
		return rules.mayKeep(by, leader);
	}

	/** Who keeps it, leads it, belongs to it, or answers for a member. */
	public Verdict mayRead(Actor reader, Team team) {
		return rules.mayRead(reader, team);
	}

	public TeamId form(Actor by, TeamDraft draft) {
		return form(by, TeamId.random(), draft);
	}

	/**
	 * Formed twice with one id it is one team. Refuses with directory.team.formed-already what says another thing than the first
	 * time, or what was changed since.
	 */
	public TeamId form(Actor by, TeamId id, TeamDraft draft) {
		Flaw.refuse(draft.flaws());
		var team = draft.team(id, List.of(), 0);
		mayKeep(by, team.leader()).orThrow();
		if (tables.add(team)) {
			events.publishEvent(new TeamFormed(by, day.now(), team));
			return id;
		}
		var there = team(id);
		mayKeep(by, there.leader()).orThrow();
		Verdict.when(draft.team(id, there.members(), there.revision()).equals(there), "directory.team.formed-already",
				there.name()).orThrow();
		return id;
	}

	/** As it was: nothing. Under another leader, or for more days than they agreed to, members are asked anew. */
	public void change(Actor by, TeamId id, TeamDraft draft, int revision) {
		var before = taken(by, id);
		Verdict.when(before.revision() == revision, "directory.changed-meanwhile").orThrow();
		Flaw.refuse(draft.flaws());
		var team = draft.team(id, before.members(), revision);
		mayKeep(by, team.leader()).orThrow();
		if (!team.equals(before)) {
			before.members().forEach(member -> rules.mayWork(member.position(), team.leader()).orThrow());
			tables.save(team);
			before.members().forEach(member -> askAnew(by, before, team, member));
			events.publishEvent(new TeamChanged(by, day.now(), team));
		}
	}

	/** What is agreed and runs goes on; what comes after it is asked for. */
	private void askAnew(Actor by, Team before, Team team, Team.Member member) {
		var agreed = rules.agreed(by, member.position());
		var other = !team.leader().equals(before.leader());
		if (!other && member.isConfirmed() && agreed == null
				&& team.runsOn(member, before, directory.today(member.position()))) {
			var last = before.last(member);
			tables.end(team.id(), member, last);
			tables.add(team.id(),
					new Team.Member(member.position(), new Period(last.plusDays(1), member.period().until()), null));
		} else if (other || team.asksMoreOf(member, before)) {
			tables.confirm(team.id(), member, agreed);
		}
	}

	private Team taken(Actor by, TeamId id) {
		var team = tables.take(id).orElseThrow(() -> new NoSuchElementException("No team " + id));
		mayKeep(by, team.leader()).orThrow();
		return team;
	}
}
