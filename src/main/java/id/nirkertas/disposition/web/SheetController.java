package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.platform.Panel;
import id.nirkertas.platform.Panels;
import id.nirkertas.platform.OpenToFormer;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What concerns the whole tree of a letter: its printed sheet, and closing the letter. */
@SignedIn
@Controller
@OpenToFormer
class SheetController {

	private final Dispositions dispositions;
	private final Registry registry;
	private final Directory directory;
	private final Sheets sheets;
	private final Access access;
	private final LastDays lastDays;
	private final Panels panels;
	private final SheetSettings settings;

	SheetController(Dispositions dispositions, Registry registry, Directory directory, Sheets sheets, Access access,
			LastDays lastDays, Panels panels, SheetSettings settings) {
		this.dispositions = dispositions;
		this.registry = registry;
		this.directory = directory;
		this.sheets = sheets;
		this.access = access;
		this.lastDays = lastDays;
		this.panels = panels;
		this.settings = settings;
	}

	@GetMapping("/incoming/{id}/sheet")
	ModelAndView sheet(@PathVariable UUID id, @RequestParam(required = false) @Nullable String form, Actor actor) {
		var letter = new DocumentId(id);
		var until = lastDays.require(actor.person(), letter);
		var incoming = registry.view(letter);
		var page = new ModelAndView("disposition/sheet");
		page.addObject("incoming", incoming);
		page.addObject("agency", directory.unit(incoming.agency()));
		page.addObject("addressee", directory.position(incoming.letter().addressee()));
		page.addObject("blocks", sheets.of(incoming, actor));
		page.addObject("answers", sheets.answers(incoming, actor));
		page.addObject("form", SheetForm.of(form, settings.form()));
		page.addObject("forms", SheetForm.values());
		page.addObject("until", until.orElse(null));
		return page;
	}

	@PostMapping("/incoming/{id}/settlement")
	ModelAndView settle(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		var letter = new DocumentId(id);
		access.requireSight(actor.person(), letter);
		try {
			dispositions.settle(actor, letter);
		} catch (RefusedException refused) {
			return panels.refused(Panel.Page.INCOMING, letter, actor, refused);
		}
		flash.addFlashAttribute("done", "disposition.done.settled");
		return new ModelAndView("redirect:/incoming/" + id);
	}
}
