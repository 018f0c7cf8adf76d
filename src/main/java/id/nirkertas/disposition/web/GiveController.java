package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.registry.Registry;
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

/** Gives instructions: on the letter by its addressee, or further down by somebody who was given some. */
@SignedIn
@Controller
class GiveController {

	private final Dispositions dispositions;
	private final Registry registry;
	private final GivePage page;
	private final GivenAgain before;
	private final Access access;
	private final NodeSight sight;
	private final Wording wording;

	GiveController(Dispositions dispositions, Registry registry, GivePage page, GivenAgain before, Access access,
			NodeSight sight, Wording wording) {
		this.dispositions = dispositions;
		this.registry = registry;
		this.page = page;
		this.before = before;
		this.access = access;
		this.sight = sight;
		this.wording = wording;
	}

	@GetMapping("/incoming/{id}/disposition")
	ModelAndView onLetter(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID again, Actor actor) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		registry.read(actor, letter);
		return form(actor, letter, null, again);
	}

	@PostMapping("/incoming/{id}/disposition")
	ModelAndView giveOnLetter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Actor actor,
			RedirectAttributes flash) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		return give(actor, letter, null, GiveForm.of(posted), "/incoming/" + id, flash);
	}

	@GetMapping("/dispositions/{id}/disposition")
	ModelAndView underNode(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID again, Actor actor) {
		var node = new NodeId(id);
		var letter = sight.require(actor, node).letter();
		dispositions.read(actor, node);
		return form(actor, letter, node, again);
	}

	@PostMapping("/dispositions/{id}/disposition")
	ModelAndView giveUnderNode(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> posted, Actor actor,
			RedirectAttributes flash) {
		var node = new NodeId(id);
		return give(actor, sight.require(actor, node).letter(), node, GiveForm.of(posted), "/dispositions/" + id, flash);
	}

	private ModelAndView form(Actor actor, DocumentId letter, @Nullable NodeId under, @Nullable UUID again) {
		dispositions.mayGive(actor, letter, under).orThrow();
		return page.show(actor.position(), letter, under, before.form(again, actor.position(), letter, under), List.of());
	}

	private ModelAndView give(Actor actor, DocumentId letter, @Nullable NodeId under, GiveForm form, String done,
			RedirectAttributes flash) {
		try {
			dispositions.give(actor, letter, under, form.order());
		} catch (RefusedException refused) {
			var fault = new FormFault(field(refused.code()), wording.say(refused.code(), refused.details().toArray()));
			var again = page.show(actor.position(), letter, under, form, List.of(fault));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		flash.addFlashAttribute("done", "disposition.done.given");
		return new ModelAndView("redirect:" + done);
	}

	static String field(String code) {
		return switch (code) {
			case "disposition.no-recipient", "disposition.two-leaders", "disposition.not-subordinate",
					"disposition.already-given", "disposition.recipient-twice", "disposition.unknown-part" ->
				"recipients";
			case "disposition.no-instruction", "disposition.unknown-instruction" -> "instructions";
			case "disposition.due-in-past", "disposition.due-too-far", "disposition.due-after-own",
					"disposition.no-day" ->
				"due";
			case "disposition.note-too-long" -> "note";
			default -> "";
		};
	}
}
