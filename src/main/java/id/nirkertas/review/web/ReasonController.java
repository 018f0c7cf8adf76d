package id.nirkertas.review.web;

import id.nirkertas.directory.Duty;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.WithDuty;
import id.nirkertas.platform.Wording;
import id.nirkertas.review.ChainTemplate;
import id.nirkertas.review.ChainTemplate.Scope;
import id.nirkertas.review.ChainTemplates;
import id.nirkertas.review.UsualReasons;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The usual reasons of a return: which ones, in which words and order, for the office or one agency. */
@WithDuty({Duty.ADMINISTRATOR, Duty.SECRETARY})
@Controller
class ReasonController {

	private final UsualReasons reasons;
	private final ChainTemplates templates;
	private final ChainScopes scopes;
	private final Wording wording;

	ReasonController(UsualReasons reasons, ChainTemplates templates, ChainScopes scopes, Wording wording) {
		this.reasons = reasons;
		this.templates = templates;
		this.scopes = scopes;
		this.wording = wording;
	}

	@GetMapping("/chains/reasons")
	String list(@RequestParam(defaultValue = "") String agency, Actor actor, Model model) {
		var whose = scopes.agency(agency);
		templates.mayChange(actor, whose).orThrow();
		var version = reasons.version(whose);
		return page(whose, ReasonForm.of(reasons.of(whose).reasons()), Integer.toString(version), List.of(), model);
	}

	@PostMapping("/chains/reasons")
	String change(@RequestParam(defaultValue = "") String agency, @RequestParam(defaultValue = "") String seen,
			@RequestParam MultiValueMap<String, String> posted, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		var whose = scopes.agency(agency);
		templates.mayChange(actor, whose).orThrow();
		var form = ReasonForm.typed(posted);
		try {
			reasons.put(actor, whose, form.reasons(), seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1);
			redirect.addFlashAttribute("done", "review.reasons.done");
			redirect.addAttribute("agency", agency);
			return "redirect:/chains/reasons";
		} catch (RefusedException refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(whose, form, seen, List.of(fault(form, refusal)), model);
		}
	}

	/** Leads to the first row that is wrong, where it is one. */
	private FormFault fault(ReasonForm form, RefusedException refusal) {
		var words = wording.say(refusal.code(), refusal.details().toArray());
		var blank = form.rows().stream().filter(row -> !row.id().isEmpty() && row.words().isBlank()).findFirst();
		return new FormFault(refusal.code().equals("review.reasons.blank") && blank.isPresent()
				? "reason-" + form.rows().indexOf(blank.get())
				: "", words);
	}

	private String page(@Nullable UnitId agency, ReasonForm form, String seen, List<FormFault> faults, Model model) {
		model.addAttribute("agency", agency == null ? "" : agency.toString());
		model.addAttribute("whose", scopes.whose(new Scope(agency, ChainTemplate.EVERY_KIND, null)));
		model.addAttribute("borrowed", agency != null && reasons.version(agency) == 0);
		model.addAttribute("rows", form.rows());
		model.addAttribute("seen", seen);
		model.addAttribute("faults", faults);
		return "review/reasons";
	}
}
