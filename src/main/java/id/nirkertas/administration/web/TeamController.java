package id.nirkertas.administration.web;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.Team;
import id.nirkertas.directory.TeamId;
import id.nirkertas.directory.Teams;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Teams across units: kept by an administrator, and by whoever stands above the leader. */
@WithDuty({Duty.ADMINISTRATOR, Duty.HEAD})
@Controller
class TeamController {

	private final Teams teams;
	private final NamedPositions names;
	private final OfficeClock clock;
	private final Wording wording;

	TeamController(Teams teams, NamedPositions names, OfficeClock clock, Wording wording) {
		this.teams = teams;
		this.names = names;
		this.clock = clock;
		this.wording = wording;
	}

	@GetMapping("/organisation/teams")
	ModelAndView list(Actor actor) {
		return new ModelAndView("administration/teams").addObject("teams", teams.keptBy(actor)).addObject("today",
				clock.today());
	}

	@GetMapping("/organisation/teams/new")
	ModelAndView blank() {
		return page(null, TeamForm.BLANK, "", List.of());
	}

	@PostMapping("/organisation/teams/new")
	ModelAndView form(Actor actor, @ModelAttribute TeamForm form, RedirectAttributes redirect) {
		var typed = new ArrayList<FormFault>();
		var draft = form.draft(names, wording, typed::add);
		try {
			refuseMistyped(typed);
			var id = teams.form(actor, draft);
			redirect.addFlashAttribute("done", wording.say("administration.done.team-formed", draft.name()));
			return new ModelAndView("redirect:/organisation/teams/" + id);
		} catch (RefusedException refused) {
			return unprocessable(page(null, form, "", Typed.faults(typed, draft.flaws(), refused, wording)));
		}
	}

	@GetMapping("/organisation/teams/{id}")
	ModelAndView show(@PathVariable UUID id, Actor actor) {
		var team = team(id, actor);
		return page(team, TeamForm.of(team, names), "", List.of());
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
			return unprocessable(page(before, form.over(before.revision()), "",
					Typed.faults(typed, draft.flaws(), refused, wording)));
		}
	}

	/** Takes a position into it, or out of it. */
	@PostMapping("/organisation/teams/{id}/members")
	ModelAndView members(@PathVariable UUID id, Actor actor, @RequestParam(defaultValue = "") String member,
			@RequestParam(required = false) @Nullable UUID end, RedirectAttributes redirect) {
		var team = team(id, actor);
		var typed = new ArrayList<FormFault>();
		try {
			if (end == null) {
				var position = TeamForm.position(member, "member", names, wording, typed::add);
				refuseMistyped(typed);
				teams.add(actor, team.id(), position.map(Position::id).orElse(null), clock.today(), null);
			} else {
				teams.end(actor, team.id(), new PositionId(end));
			}
			redirect.addFlashAttribute("done",
					end == null ? "administration.done.member-added" : "administration.done.member-ended");
			return new ModelAndView("redirect:/organisation/teams/" + id);
		} catch (RefusedException refused) {
			var said = new FormFault("member", wording.say(refused.code(), refused.details().toArray()));
			return unprocessable(page(team, TeamForm.of(team, names), member, typed.isEmpty() ? List.of(said) : typed));
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

	private ModelAndView page(@Nullable Team team, TeamForm form, String member, List<FormFault> faults) {
		var view = new ModelAndView("administration/team");
		view.addObject("team", team);
		view.addObject("form", form);
		view.addObject("member", member);
		view.addObject("choices", names.all());
		view.addObject("today", clock.today());
		view.addObject("faults", faults);
		view.addObject("faulty", faults.stream().map(FormFault::field).filter(Objects::nonNull).toList());
		return view;
	}
}
