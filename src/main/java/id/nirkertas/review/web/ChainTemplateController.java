package id.nirkertas.review.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.directory.NamedPositions;
import id.nirkertas.directory.Unit;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate.Asked;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplate.Wish;
import id.nirkertas.review.ChainTemplates;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whose initials the office asks: the form of one template with the chain it would give. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY})
@Controller
class ChainTemplateController {

	private final ChainTemplates templates;
	private final ChainScopes scopes;
	private final ChainForm form;
	private final ChainExample example;
	private final NamedPositions named;
	private final Wording wording;

	ChainTemplateController(ChainTemplates templates, ChainScopes scopes, ChainForm form, ChainExample example,
			NamedPositions named, Wording wording) {
		this.templates = templates;
		this.scopes = scopes;
		this.form = form;
		this.example = example;
		this.named = named;
		this.wording = wording;
	}

	/** Of the template that the address names, or of a new one. */
	@GetMapping("/chains/rule")
	String rule(@RequestParam MultiValueMap<String, String> asked, Actor actor, Model model) {
		var isNew = !asked.containsKey("kind");
		var scope = isNew ? scopes.first(actor) : scopes.of(asked);
		templates.mayChange(actor, scope.agency()).orThrow();
		var now = isNew ? null : templates.at(scope).orElse(null);
		var stages = now == null
				? List.of(new Wish(Asked.LINE, List.of()), new Wish(Asked.SECRETARY, List.of()))
				: now.stages();
		model.addAttribute("now", now);
		model.addAttribute("seen", now == null ? "" : now.summary());
		return page(actor, scope, form.rows(stages), stages, asked, List.of(), model);
	}

	@PostMapping("/chains/rule")
	String change(@RequestParam MultiValueMap<String, String> posted, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		var scope = scopes.of(posted);
		var rows = form.typed(posted);
		var read = form.read(rows);
		var act = one(posted, "act");
		var faults = act.equals("remove") ? List.<FormFault>of() : read.faults();
		if (faults.isEmpty() && !act.equals("example")) {
			try {
				templates.put(actor, scope, act.equals("remove") ? List.of() : stated(read.stages()), one(posted, "seen"));
				redirect.addFlashAttribute("done", act.equals("remove")
						? "review.template.done.removed"
						: "review.template.done.saved");
				return "redirect:/chains";
			} catch (RefusedException refusal) {
				faults = List.of(new FormFault("", wording.say(refusal.code(), refusal.details().toArray())));
			}
		}
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		templates.mayChange(actor, scope.agency()).orThrow();
		var now = one(posted, "seen").isEmpty() ? null : templates.at(scope).orElse(null);
		model.addAttribute("now", now);
		model.addAttribute("seen", one(posted, "seen"));
		return page(actor, scope, rows, read.stages(), posted, faults, model);
	}

	/** Saving no stage at all is no way to remove a template unawares. */
	private static List<Wish> stated(List<Wish> stages) {
		if (stages.isEmpty()) {
			throw new RefusedException("review.template.empty");
		}
		return stages;
	}

	private String page(Actor actor, Scope scope, List<ChainForm.Row> rows, List<Wish> stages,
			MultiValueMap<String, String> typed, List<FormFault> faults, Model model) {
		model.addAttribute("scope", scope);
		model.addAttribute("kind", scopes.kind(scope));
		model.addAttribute("whose", scopes.whose(scope));
		model.addAttribute("kinds", scopes.kinds());
		model.addAttribute("agencies", templates.agencies(actor).stream().map(Unit::id).toList());
		model.addAttribute("everybody", templates.mayChange(actor, null).isAllowed());
		model.addAttribute("units", scopes.units(templates.agencies(actor), scope.agency()));
		model.addAttribute("rows", rows);
		model.addAttribute("asked", Asked.values());
		model.addAttribute("positions", named.all());
		model.addAttribute("example", example.of(scope, stages, one(typed, "drafter"), one(typed, "signatory")));
		model.addAttribute("faults", faults);
		return "review/chain-rule";
	}

	private static String one(MultiValueMap<String, String> posted, String field) {
		return Objects.requireNonNullElse(posted.getFirst(field), "");
	}
}
