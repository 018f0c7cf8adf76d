package id.nirkertas.records;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Dossiers, and what lies in them. */
@Service
public class Records {

	/** Opens a dossier of the actor's unit. Refuses with records.unknown-code or records.no-title. */
	public DossierId open(Actor by, String code, String title) {
		throw new IllegalStateException("contract");
	}

	/** Somebody of the agency that holds the document, who sees it, once its work has ended (signed; noted or settled). */
	public Verdict mayFile(Actor by, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** Puts the document into the dossier; filing it again into the same one changes nothing. */
	public void file(Actor by, DocumentId document, DossierId dossier) {
		throw new IllegalStateException("contract");
	}

	/** Open dossiers of the agency, those of the document's own code and unit first. */
	public List<Dossier> suggested(Actor by, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	public Optional<Dossier> dossierOf(DocumentId document) {
		throw new IllegalStateException("contract");
	}

	public Dossier dossier(DossierId id) {
		throw new IllegalStateException("contract");
	}

	public List<FiledItem> items(DossierId id) {
		throw new IllegalStateException("contract");
	}

	/** Dossiers of an agency, newest first. */
	public List<Dossier> dossiers(UnitId agency, int limit) {
		throw new IllegalStateException("contract");
	}
}
