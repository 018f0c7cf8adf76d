package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides about teams: nobody is put under a leader by somebody who does not stand above them. */
@Component
class TeamRules {

	private final Directory directory;

	TeamRules(Directory directory) {
		this.directory = directory;
	}

	/** An administrator, or a superior of the leader. */
	Verdict mayKeep(Actor by, PositionId leader) {
		return Verdict.when(isKeeper(by, leader), "directory.team.not-yours").and(directory.mayAct(by));
	}

	private boolean isKeeper(Actor by, PositionId leader) {
		return directory.position(by.position()).has(Duty.ADMINISTRATOR) || isAbove(by.position(), leader);
	}

	/** Who keeps it, leads it, belongs to it, or answers for a member; refuses with directory.team.not-part. */
	Verdict mayRead(Actor reader, Team team) {
		var takesPart = team.leader().equals(reader.position()) || team.members().stream().map(Team.Member::position)
				.anyMatch(member -> answers(reader.position(), member));
		return takesPart
				? Verdict.allowed()
				: Verdict.when(isKeeper(reader, team.leader()), "directory.team.not-part").and(directory.mayAct(reader));
	}

	/** The member, or a superior of theirs in the line. */
	Verdict mayConfirm(Actor by, PositionId member) {
		return Verdict.when(answers(by.position(), member), "directory.team.not-theirs", member)
				.and(directory.mayAct(by));
	}

	Verdict mayWork(PositionId member, PositionId leader) {
		return Verdict.when(!member.equals(leader) && !isAbove(member, leader), "directory.team.member-above", member);
	}

	/** Once more for the same days is nothing new. */
	Verdict mayJoin(Team team, Team.Member member) {
		return mayWork(member.position(), team.leader()).and(Verdict.when(
				team.has(member) || team.members().stream().noneMatch(other -> other.position().equals(member.position())
						&& other.period().overlaps(member.period())),
				"directory.team.member-there", member.position()));
	}

	/** Who adds somebody that they answer for has agreed by that. */
	@Nullable
	PersonId agreed(Actor by, PositionId member) {
		return mayConfirm(by, member).isAllowed() ? by.person() : null;
	}

	private boolean answers(PositionId position, PositionId member) {
		return position.equals(member) || isAbove(position, member);
	}

	private boolean isAbove(PositionId upper, PositionId lower) {
		return directory.superiorsOf(lower).stream().anyMatch(superior -> superior.id().equals(upper));
	}
}
