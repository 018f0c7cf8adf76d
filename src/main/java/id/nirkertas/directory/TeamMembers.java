package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to teams. Whoever keeps a team takes members in; they agree, or somebody above them does, and only then the leader
 * gives them instructions.
 */
@Service
@Transactional
public class TeamMembers {

	private final TeamTables tables;
	private final TeamRules rules;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	TeamMembers(TeamTables tables, TeamRules rules, Directory directory, ApplicationEventPublisher events, OfficeDay day) {
		this.tables = tables;
		this.rules = rules;
		this.directory = directory;
		this.events = events;
		this.day = day;
	}

	/** The member, or a superior of theirs; refuses with directory.team.not-theirs. */
	public Verdict mayConfirm(Actor by, PositionId member) {
		return rules.mayConfirm(by, member);
	}

	/**
	 * Refuses with directory.team.member-missing, directory.team.member-there, and with directory.team.member-above the leader
	 * themselves or a superior of theirs. Once more for the same days changes nothing.
	 */
	public void add(Actor by, TeamId id, @Nullable PositionId position, LocalDate from, @Nullable LocalDate until) {
		var team = taken(by, id);
		if (position == null) {
			throw new RefusedException("directory.team.member-missing");
		}
		Verdict.when(until == null || !until.isBefore(from), "directory.flaw.ends-before-it-begins")
				.orThrow();
		var member = new Team.Member(position, new Period(from, until), rules.agreed(by, position));
		rules.mayJoin(team, member).orThrow();
		if (!team.has(member)) {
			tables.add(id, member);
			events.publishEvent(new TeamMemberAdded(by, day.now(), id, member));
		}
	}

	/** Lets the leader give instructions to the member. Once more changes nothing. Refuses as {@link #mayConfirm}. */
	public void confirm(Actor by, TeamId id, PositionId position) {
		var team = locked(id);
		rules.mayConfirm(by, position).orThrow();
		team.members().stream().filter(member -> member.position().equals(position) && !member.isConfirmed())
				.forEach(member -> {
					tables.confirm(id, member, by.person());
					events.publishEvent(new TeamMemberConfirmed(by, day.now(), id, member));
				});
	}

	/**
	 * From tomorrow on it belongs to it no longer; one that has not begun never did. Once more changes nothing. Whoever answers
	 * for a member may do it too.
	 */
	public void end(Actor by, TeamId id, PositionId position) {
		var team = rules.mayConfirm(by, position).isAllowed() ? locked(id) : taken(by, id);
		var today = directory.today(position);
		for (var member : team.members()) {
			var until = member.period().until();
			var open = until == null || until.isAfter(today);
			if (member.position().equals(position) && open) {
				if (member.period().from().isAfter(today)) {
					tables.remove(id, member);
				} else {
					tables.end(id, member, today);
				}
				events.publishEvent(new TeamMemberEnded(by, day.now(), id, member));
			}
		}
	}

	private Team taken(Actor by, TeamId id) {
		var team = locked(id);
		rules.mayKeep(by, team.leader()).orThrow();
		return team;
	}

	private Team locked(TeamId id) {
		return tables.take(id).orElseThrow(() -> new NoSuchElementException("No team " + id));
	}
}
