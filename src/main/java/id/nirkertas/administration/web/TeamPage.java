package id.nirkertas.administration.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.Teams;
import id.nirkertas.platform.FormFault;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.stereotype.Component;

/** The page of a team: whole for whoever keeps it, to read for whoever belongs to it. */
@Component
class TeamPage {

	private final Teams teams;
	private final TeamMembers members;
	private final NamedPositions names;
	private final Directory directory;

	TeamPage(Teams teams, TeamMembers members, NamedPositions names, Directory directory) {
		this.teams = teams;
		this.members = members;
		this.names = names;
		this.directory = directory;
	}

	/** A member as the reader sees them: whether it is theirs to agree. */
	record Line(Team.Member member, boolean open, boolean mine) {
	}

	private Line line(Team.Member member, Actor reader) {
		var until = member.period().until();
		return new Line(member, until == null || until.isAfter(directory.today(member.position())),
				members.mayConfirm(reader, member.position()).isAllowed());
	}

	ModelAndView of(@Nullable Team team, Actor actor, TeamForm form, MemberForm member,
			List<FormFault> faults) {
		var view = new ModelAndView("administration/team");
		view.addObject("team", team);
		view.addObject("form", form);
		view.addObject("member", member);
		view.addObject("members",
				team == null ? List.of() : team.members().stream().map(each -> line(each, actor)).toList());
		view.addObject("keeps", team == null || teams.mayKeep(actor, team.leader()).isAllowed());
		view.addObject("choices", names.all());
		view.addObject("today", directory.today(team == null ? actor.position() : team.leader()));
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).filter(Objects::nonNull).toList());
		return view;
	}
}
