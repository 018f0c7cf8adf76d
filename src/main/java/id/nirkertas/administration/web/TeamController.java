package id.nirkertas.administration.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.Teams;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Teams across units: kept by an administrator, and by whoever stands above the leader. */
@WithDuty({Duty.ADMINISTRATOR, Duty.HEAD})
@Controller
class TeamController {

	private final Teams teams;
	private final TeamPage page;
	private final NamedPositions names;
	private final Directory directory;
	private final Wording wording;

	TeamController(Teams teams, TeamPage page, NamedPositions names, Directory directory, Wording wording) {
		this.teams = teams;
		this.page = page;
		this.names = names;
		this.directory = directory;
		this.wording = wording;
	}

	/** Those that one keeps, leads, belongs to or answers for a member of. */
	@SignedIn
	@GetMapping("/organisation/teams")
	ModelAndView list(Actor actor) {
		var position = directory.position(actor.position());
		return new ModelAndView("administration/teams").addObject("teams", teams.readBy(actor))
				.addObject("forms", position.has(Duty.ADMINISTRATOR) || position.has(Duty.HEAD))
				.addObject("today", directory.today(actor.position()));
	}

	@GetMapping("/organisation/teams/new")
	ModelAndView blank(Actor actor) {
		return page.of(null, actor, TeamForm.blank(), MemberForm.blank(directory.today(actor.position())), List.of());
	}

	@PostMapping("/organisation/teams/new")
	ModelAndView form(Actor actor, @ModelAttribute TeamForm form, RedirectAttributes redirect) {
		var typed = new ArrayList<FormFault>();
		var draft = form.draft(names, wording, typed::add);
		try {
			refuseMistyped(typed);
			var id = teams.form(actor, form.own(), draft);
			redirect.addFlashAttribute("done", wording.say("administration.done.team-formed", draft.name()));
			return new ModelAndView("redirect:/organisation/teams/" + id);
		} catch (RefusedException refused) {
			var used = "directory.team.formed-already".equals(refused.code());
			return unprocessable(
					page.of(null, actor, used ? form.anew() : form, MemberForm.blank(directory.today(actor.position())),
							Typed.faults(typed, draft.flaws(), refused, wording)));
		}
	}

	/** Who belongs to it reads it; who keeps it changes it. */
	@SignedIn
	@GetMapping("/organisation/teams/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var team = teams.team(new TeamId(id));
		teams.mayRead(actor, team).orThrow();
		return page.of(team, actor, TeamForm.of(team, names),
				MemberForm.blank(directory.today(team.leader())), List.of());
	}

	@PostMapping("/organisation/teams/{id}")
	ModelAndView change(@PathVariable UUID id, Actor actor, @ModelAttribute TeamForm form, RedirectAttributes redirect) {
		var before = team(id, actor);
		var typed = new ArrayList<FormFault>();
		var draft = form.draft(names, wording, typed::add);
		try {
			refuseMistyped(typed);
			teams.change(actor, before.id(), draft, form.based());
			redirect.addFlashAttribute("done", wording.say("administration.done.changed", draft.name()));
			return new ModelAndView("redirect:/organisation/teams/" + id);
		} catch (RefusedException refused) {
			return unprocessable(page.of(before, actor, form.over(before.revision()),
					MemberForm.blank(directory.today(before.leader())),
					Typed.faults(typed, draft.flaws(), refused, wording)));
		}
	}

	/** Refuses one that the reader does not keep. */
	private Team team(UUID id, Actor actor) {
		var team = teams.team(new TeamId(id));
		teams.mayKeep(actor, team.leader()).orThrow();
		return team;
	}

	private static void refuseMistyped(List<FormFault> typed) {
		if (!typed.isEmpty()) {
			throw new RefusedException("platform.form.errors");
		}
	}

	private static ModelAndView unprocessable(ModelAndView view) {
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}
}
