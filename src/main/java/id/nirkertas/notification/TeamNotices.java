package id.nirkertas.notification;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamChanged;
import id.nirkertas.directory.TeamFormed;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.TeamMemberAdded;
import id.nirkertas.directory.TeamMemberConfirmed;
import id.nirkertas.directory.Teams;
import id.nirkertas.notification.Details.TeamName;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who leads a team and who belongs to it is told, and whoever answers for a member is asked. */
@Component
class TeamNotices {

	private final Teams teams;
	private final Directory directory;
	private final Notices notices;

	TeamNotices(Teams teams, Directory directory, Notices notices) {
		this.teams = teams;
		this.directory = directory;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(TeamFormed event) {
		tellLeader(event.team());
	}

	@ApplicationModuleListener
	void on(TeamChanged event) {
		tellLeader(event.team());
		teams.team(event.team().id()).members().forEach(member -> ask(event.team(), member));
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

	/** The nearest who stands above the member; nothing where somebody has agreed. */
	private void ask(Team team, Team.Member member) {
		if (!member.isConfirmed()) {
			directory.superiorsOf(member.position()).stream().findFirst().map(Position::id)
					.ifPresent(superior -> tell(
							"directory.team.asked/%s/%s/%s/%d".formatted(team.id(), member.position(),
									member.period().from(),
									team.revision()),
							superior, "notification.team-asked",
							List.of(member.position(), team.leader(), superior, name(team)),
							team.id()));
		}
	}

	private static TeamName name(Team team) {
		return new TeamName(team.name());
	}

	private void tell(String occasion, PositionId position, String code, List<Object> details, TeamId team) {
		notices.tell(new Notice(occasion, position, code, details, null, "/organisation/teams/" + team));
	}
}
