package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who may see which document. Denies unless a position of the person takes part, or a duty over the unit tree reaches the
 * document up to its secrecy. Rooms open and end entries in their own transactions; pages, downloads and the index ask here.
 */
@Service
public class Access {

	/** Declares a document: the unit that owns it, and how secret it is. Safe to repeat; secrecy may only rise. */
	public void open(DocumentId document, UnitId owner, Secrecy secrecy) {
		throw new IllegalStateException("contract");
	}

	/** From now on the position takes part. Safe to repeat. */
	public void grant(DocumentId document, PositionId position, Role role) {
		throw new IllegalStateException("contract");
	}

	/** From now on the position no longer takes part in this role. */
	public void end(DocumentId document, PositionId position, Role role) {
		throw new IllegalStateException("contract");
	}

	public Verdict maySee(PersonId person, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/**
	 * To be called by every page and download before it shows anything: throws the refusal {@code access.denied}. Refusals,
	 * and views of secret documents, are on the trail before this returns, in a transaction of their own.
	 */
	public void requireSight(PersonId person, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** Why the person sees it; empty when they do not. */
	public List<Reason> why(PersonId person, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** What a reader must share one of to see the document; for indexes. */
	public Set<String> keysOf(DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** What the person carries today. */
	public Set<String> keysFor(PersonId person) {
		throw new IllegalStateException("contract");
	}
}
