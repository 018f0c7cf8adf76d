package id.nirkertas.notification;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamChanged;
import id.nirkertas.directory.TeamFormed;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.TeamMemberAdded;
import id.nirkertas.directory.TeamMemberConfirmed;
import id.nirkertas.directory.Teams;
import id.nirkertas.directory.VacantPositions;
import id.nirkertas.notification.Details.TeamName;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who leads a team and who belongs to it is told, also when one of them is gone, and whoever answers for a member is asked. */
@Component
class TeamNotices {

	private final Teams teams;
	private final Directory directory;
	private final VacantPositions vacant;
	private final Notices notices;

	TeamNotices(Teams teams, Directory directory, VacantPositions vacant, Notices notices) {
		this.teams = teams;
		this.directory = directory;
		this.vacant = vacant;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(TeamFormed event) {
		tellLeader(event.team());
	}

	@ApplicationModuleListener
	void on(TeamChanged event) {
		tellLeader(event.team());
		// As it was saved: asked for one revision once, members are asked anew for the next
		var now = teams.team(event.team().id());
		now.members().forEach(member -> ask(now, member));
	}

	@ApplicationModuleListener
	void on(TeamMemberAdded event) {
		var team = teams.team(event.team());
		var member = event.member();
		if (member.isConfirmed()) {
			tellMember(team, member);
			return;
		}
		tell("directory.team.invited/%s/%s".formatted(team.id(), member.period().from()), member.position(),
				"notification.team-invited", List.of(member.position(), team.leader(), member.period().from(), name(team)),
				team.id());
		ask(team, member);
	}

	@ApplicationModuleListener
	void on(TeamMemberConfirmed event) {
		var team = teams.team(event.team());
		var member = event.member();
		tell("directory.team.agreed/%s/%s/%s".formatted(team.id(), member.position(), event.at()), team.leader(),
				"notification.team-agreed", List.of(member.position(), team.leader(), name(team)), team.id());
		if (!event.by().position().equals(member.position())) {
			tellMember(team, member);
		}
	}

	/** Members hear who can name another leader, and those who can hear it themselves; a leader hears of a member. */
	@ApplicationModuleListener
	void on(DeskLeft event) {
		var left = event.position();
		var today = directory.today(left);
		teams.ledBy(left, today)
				.forEach(team -> tellLeaderless(team, "directory.team.leaderless/%s/%s".formatted(team.id(), event.at()),
						team.membersOn(today)));
		teams.withMember(left, today)
				.forEach(team -> tell("directory.team.member-left/%s/%s/%s".formatted(team.id(), left, event.at()),
						team.leader(), "notification.team-member-left", List.of(left, team.leader(), name(team)),
						team.id()));
	}

	private void tellLeaderless(Team team, String occasion, List<PositionId> members) {
		var keepers = keepers(team.leader());
		keepers.forEach(keeper -> tell(occasion, keeper, "notification.team-leaderless-keeper",
				List.of(team.leader(), name(team)), team.id()));
		keepers.stream().findFirst().ifPresent(keeper -> members.stream().filter(member -> !keepers.contains(member))
				.forEach(member -> tell(occasion, member, "notification.team-leaderless",
						List.of(team.leader(), member, keeper, name(team)), team.id())));
	}

	/** Who may name another leader: the nearest superior in office, and administrators. */
	private List<PositionId> keepers(PositionId leader) {
		return Stream.concat(vacant.nextAbove(leader).stream(), vacant.whoCanFill(leader).stream()).distinct().toList();
	}

	/** Once somebody who answers for them has agreed. */
	private void tellMember(Team team, Team.Member member) {
		tell("directory.team.joined/%s/%s".formatted(team.id(), member.period().from()), member.position(),
				"notification.team-joined", List.of(member.position(), team.leader(), member.period().from(), name(team)),
				team.id());
	}

	private void tellLeader(Team team) {
		tell("directory.team/" + team.id(), team.leader(), "notification.team-led",
				List.of(team.leader(), name(team)), team.id());
	}

	/** The nearest in office who stands above the member, or who can fill a position there; nothing where somebody has agreed. */
	private void ask(Team team, Team.Member member) {
		if (member.isConfirmed()) {
			return;
		}
		var occasion = "directory.team.asked/%s/%s/%s/%d".formatted(team.id(), member.position(), member.period().from(),
				team.revision());
		vacant.nextAbove(member.position())
				.ifPresentOrElse(superior -> tell(occasion, superior, "notification.team-asked",
						List.of(member.position(), team.leader(), superior, name(team)), team.id()),
						() -> vacant.whoCanFill(member.position()).forEach(administrator -> tell(occasion, administrator,
								"notification.team-nobody-above", List.of(member.position(), name(team)), team.id())));
	}

	private static TeamName name(Team team) {
		return new TeamName(team.name());
	}

	private void tell(String occasion, PositionId position, String code, List<Object> details, TeamId team) {
		notices.tell(new Notice(occasion, position, code, details, null, "/organisation/teams/" + team));
	}
}
