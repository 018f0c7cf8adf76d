package id.nirkertas.records.web;

import id.nirkertas.access.Access;
import id.nirkertas.classification.Classification;
import id.nirkertas.platform.FormFault;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.platform.Wording;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts a document into a dossier: one that fits, or a new one, in one act. */
@SignedIn
@Controller
class FilingController {

	private static final int CODES = 2000;

	private final Records records;
	private final DocumentLines lines;
	private final Classification classification;
	private final Access access;
	private final Wording wording;
	private final FilingDesk desk;

	FilingController(Records records, DocumentLines lines, Classification classification, Access access, Wording wording,
			FilingDesk desk) {
		this.records = records;
		this.lines = lines;
		this.classification = classification;
		this.access = access;
		this.wording = wording;
		this.desk = desk;
	}

	@GetMapping("/documents/{id}/filing")
	ModelAndView form(@PathVariable UUID id, Actor actor) {
		var document = new DocumentId(id);
		access.requireSight(actor.person(), document);
		return page(document, actor, new FilingForm(null, null, null), List.of());
	}

	@PostMapping("/documents/{id}/filing")
	ModelAndView file(@PathVariable UUID id, @ModelAttribute FilingForm form, Actor actor) {
		var document = new DocumentId(id);
		access.requireSight(actor.person(), document);
		try {
			var dossier = desk.put(document, form, actor);
			return new ModelAndView("redirect:/dossiers/" + dossier);
		} catch (RefusedException refused) {
			var field = switch (refused.code()) {
				case "records.no-title", "records.title-too-long" -> "title";
				case "records.no-dossier" -> "dossier-new";
				default -> "code";
			};
			var page = page(document, actor, form,
					List.of(new FormFault(field, wording.say(refused.code(), refused.details().toArray()))));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

	private ModelAndView page(DocumentId document, Actor actor, FilingForm form, List<FormFault> faults) {
		var line = lines.of(document);
		var page = new ModelAndView("records/filing");
		page.addObject("document", line);
		page.addObject("form", form);
		page.addObject("faults", faults);
		page.addObject("verdict", records.mayFile(actor, document));
		page.addObject("filed", records.dossierOf(document).orElse(null));
		page.addObject("suggested", records.suggested(actor, document));
		page.addObject("codes", classification.find("", CODES));
		return page;
	}
}
