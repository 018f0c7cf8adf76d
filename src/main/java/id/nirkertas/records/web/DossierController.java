package id.nirkertas.records.web;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.platform.SignedIn;
import id.nirkertas.records.Dossier;
import id.nirkertas.records.DossierId;
import id.nirkertas.records.FiledItem;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dossiers of one's agency, and what lies in each. What the reader may not see is counted in nothing but its place. */
@SignedIn
@Controller
class DossierController {

	private static final int LISTED = 500;
	private static final int PAGE = 50;

	private final Records records;
	private final DocumentLines lines;
	private final Directory directory;
	private final Access access;

	DossierController(Records records, DocumentLines lines, Directory directory, Access access) {
		this.records = records;
		this.lines = lines;
		this.directory = directory;
		this.access = access;
	}

	@GetMapping("/dossiers")
	String list(Actor actor, Model model) {
		var agency = directory.agencyOf(actor.position());
		model.addAttribute("agency", agency);
		model.addAttribute("dossiers", records.dossiers(agency.id(), LISTED));
		return "records/dossiers";
	}

	/** What was filed last is asked for most, so without a page the last one is shown. */
	@GetMapping("/dossiers/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int page, Actor actor,
			Model model) {
		var dossier = records.dossier(new DossierId(id));
		if (!mine(dossier, actor) && access.visible(actor.person(), records.documents(dossier.id())).isEmpty()) {
			throw new NoSuchElementException("No dossier " + id + " for this reader");
		}
		var pages = Math.max(1, Math.ceilDiv(dossier.items(), PAGE));
		var shown = Math.clamp(page, 1, pages);
		model.addAttribute("page", shown);
		model.addAttribute("pages", pages);
		model.addAttribute("dossier", dossier);
		model.addAttribute("unit", directory.unit(dossier.unit()));
		model.addAttribute("items", items(dossier, (shown - 1) * PAGE + 1, shown * PAGE, actor));
		return "records/dossier";
	}

	private boolean mine(Dossier dossier, Actor actor) {
		return directory.agencyOf(dossier.unit()).equals(directory.agencyOf(actor.position()));
	}

	private List<Item> items(Dossier dossier, int from, int to, Actor actor) {
		var items = records.items(dossier.id(), from, to);
		var documents = items.stream().map(FiledItem::document).toList();
		var visible = access.visible(actor.person(), documents);
		var found = lines.of(documents.stream().filter(visible::contains).toList());
		return items.stream().map(item -> new Item(item, found.get(item.document()))).toList();
	}

	/** A place in the dossier; the line is missing where the reader may not see the document. */
	record Item(FiledItem filed, @Nullable DocumentLine line) {
	}
}
