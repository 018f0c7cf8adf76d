package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An assistant fills in a disposition for their head: to be confirmed, or, where they may, given in the head's name at once. */
@SignedIn
@Controller
class PreparationController {

	private final Preparations preparations;
	private final Dispositions dispositions;
	private final GivePage page;
	private final GivenAgain before;
	private final Access access;
	private final Directory directory;
	private final Wording wording;

	PreparationController(Preparations preparations, Dispositions dispositions, GivePage page, GivenAgain before,
			Access access, Directory directory, Wording wording) {
		this.preparations = preparations;
		this.dispositions = dispositions;
		this.page = page;
		this.before = before;
		this.access = access;
		this.directory = directory;
		this.wording = wording;
	}

	@GetMapping("/incoming/{id}/preparation")
	ModelAndView onLetter(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID again, Actor actor) {
		return form(actor, new DocumentId(id), null, again);
	}

	@PostMapping("/incoming/{id}/preparation")
	ModelAndView prepareOnLetter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Actor actor,
			RedirectAttributes flash) {
		return prepare(actor, new DocumentId(id), null, posted, flash);
	}

	@GetMapping("/dispositions/{id}/preparation")
	ModelAndView underNode(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID again, Actor actor) {
		return form(actor, dispositions.node(new NodeId(id)).letter(), new NodeId(id), again);
	}

	@PostMapping("/dispositions/{id}/preparation")
	ModelAndView prepareUnderNode(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Actor actor,
			RedirectAttributes flash) {
		return prepare(actor, dispositions.node(new NodeId(id)).letter(), new NodeId(id), posted, flash);
	}

	private ModelAndView form(Actor actor, DocumentId letter, @Nullable NodeId under, @Nullable UUID again) {
		access.requireSight(actor.person(), letter);
		preparations.mayPrepare(actor, letter, under).orThrow();
		return shown(actor, letter, under, before.form(again, preparations.headOn(letter, under), letter, under), List.of());
	}

	private ModelAndView prepare(Actor actor, DocumentId letter, @Nullable NodeId under,
			MultiValueMap<String, String> posted, RedirectAttributes flash) {
		access.requireSight(actor.person(), letter);
		var form = GiveForm.of(posted);
		var inName = "dispose".equals(posted.getFirst("act"));
		try {
			if (inName) {
				preparations.dispose(actor, letter, under, form.order());
			} else {
				preparations.prepare(actor, letter, under, form.order());
			}
		} catch (RefusedException refused) {
			var fault = new FormFault(GiveController.field(refused.code()),
					wording.say(refused.code(), refused.details().toArray()));
			var again = shown(actor, letter, under, form, List.of(fault));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		flash.addFlashAttribute("done", inName ? "disposition.done.in-name" : "disposition.done.prepared");
		return new ModelAndView("redirect:/incoming/" + letter);
	}

	private ModelAndView shown(Actor actor, DocumentId letter, @Nullable NodeId under, GiveForm form,
			List<FormFault> faults) {
		var head = preparations.headOn(letter, under);
		var shown = page.show(head, letter, under, form, faults);
		shown.addObject("action",
				under == null ? "/incoming/" + letter + "/preparation" : "/dispositions/" + under + "/preparation");
		shown.addObject("back", "/incoming/" + letter);
		shown.addObject("head", directory.position(head).title());
		var mayDispose = preparations.mayDispose(actor, letter, under);
		shown.addObject("mayDispose", mayDispose.isAllowed());
		shown.addObject("whyNot", wording.why(mayDispose));
		return shown;
	}
}
