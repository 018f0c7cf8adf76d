package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Service;

/** The agenda books of the agencies, and what their addressees do first. */
@Service
public class Registry {

	/** By a registrar, from paper or e-mail. Refuses with registry.incomplete, registry.date-in-future, registry.not-registrar. */
	public DocumentId register(Actor by, Received letter) {
		throw new IllegalStateException("contract");
	}

	/** By the system, for a letter that was delivered inside; once for each origin, addressee and standing. */
	public DocumentId receive(Received letter) {
		throw new IllegalStateException("contract");
	}

	/** Marks the first look of somebody who acts in the addressee's position; anybody else's changes nothing. */
	public void read(Actor by, DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayDecide(Actor by, DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	/** Cukup diketahui. */
	public void note(Actor by, DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	/** Called by the disposition room when the first one is given. */
	public void disposed(Actor by, DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	/** Called by the disposition room when the addressee closes the letter. */
	public void settle(Actor by, DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	public IncomingView view(DocumentId incoming) {
		throw new IllegalStateException("contract");
	}

	public List<IncomingView> views(List<DocumentId> incoming) {
		throw new IllegalStateException("contract");
	}

	/** The agenda book of an agency and year, newest first. */
	public List<IncomingView> agenda(UnitId agency, int year, int limit) {
		throw new IllegalStateException("contract");
	}

	/** Entries with the same sender, number and date: likely the same letter. */
	public List<IncomingView> alike(Received letter) {
		throw new IllegalStateException("contract");
	}

	/** What came of an outgoing letter at its recipients. */
	public List<IncomingView> cameOf(DocumentId origin) {
		throw new IllegalStateException("contract");
	}
}
