package id.nirkertas.records.web;

import id.nirkertas.records.DossierId;
import id.nirkertas.records.Records;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new dossier and the document in it are one act: no empty dossier is left by a document that may not be filed. */
@Component
class FilingDesk {

	private final Records records;

	FilingDesk(Records records) {
		this.records = records;
	}

	/** Refuses as {@link Records#open} and {@link Records#file} do. */
	@Transactional
	DossierId put(DocumentId document, FilingForm form, Actor actor) {
		var dossier = form.opensDossier() ? records.open(actor, form.codeText(), form.titleText()) : form.chosen();
		records.file(actor, document, dossier);
		return dossier;
	}
}
