package id.nirkertas.administration.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.TeamMembers;
import id.nirkertas.directory.Teams;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who belongs to a team: taken in by whoever keeps it, agreed or taken out by whoever answers for them. */
@WithDuty({Duty.ADMINISTRATOR, Duty.HEAD})
@Controller
class TeamMemberController {

	private final Teams teams;
	private final TeamMembers members;
	private final TeamPage page;
	private final NamedPositions names;
	private final Directory directory;
	private final Wording wording;

	TeamMemberController(Teams teams, TeamMembers members, TeamPage page, NamedPositions names, Directory directory,
			Wording wording) {
		this.teams = teams;
		this.members = members;
		this.page = page;
		this.names = names;
		this.directory = directory;
		this.wording = wording;
	}

	@PostMapping("/organisation/teams/{id}/members")
	ModelAndView add(@PathVariable UUID id, Actor actor, @ModelAttribute MemberForm form, RedirectAttributes redirect) {
		var team = teams.team(new TeamId(id));
		teams.mayKeep(actor, team.leader()).orThrow();
		var typed = new ArrayList<FormFault>();
		var position = Typed.position(form.member(), "member", names, wording, typed::add);
		var from = form.from(wording, directory.today(team.leader()), typed::add);
		var until = Typed.day(form.last(), "last", wording, typed::add);
		try {
			if (!typed.isEmpty()) {
				throw new RefusedException("platform.form.errors");
			}
			members.add(actor, team.id(), position.map(Position::id).orElse(null), from, until);
			redirect.addFlashAttribute("done", "administration.done.member-added");
			return new ModelAndView("redirect:/organisation/teams/" + id);
		} catch (RefusedException refused) {
			var said = new FormFault(MemberForm.field(refused.code()),
					wording.say(refused.code(), refused.details().toArray()));
			return again(page.of(team, actor, TeamForm.of(team, names), form, typed.isEmpty() ? List.of(said) : typed));
		}
	}

	/** A member, or somebody above them, agrees to it; or takes them out, as whoever keeps the team can. */
	@SignedIn
	@PostMapping("/organisation/teams/{id}/members/{member}")
	String decide(@PathVariable UUID id, @PathVariable UUID member, Actor actor,
			@RequestParam(defaultValue = "") String act, RedirectAttributes redirect) {
		if (act.equals("confirm")) {
			members.confirm(actor, new TeamId(id), new PositionId(member));
			redirect.addFlashAttribute("done", "administration.done.member-confirmed");
		} else {
			members.end(actor, new TeamId(id), new PositionId(member));
			redirect.addFlashAttribute("done", "administration.done.member-ended");
		}
		return "redirect:/organisation/teams/" + id;
	}

	private static ModelAndView again(ModelAndView view) {
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}
}
