package id.nirkertas.registry;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;

/** What it means beside its entry that somebody reads a letter: answered by the room that keeps what was asked of them about it. */
public interface Openings {

	/** The page of the letter is about to be shown. */
	void opened(Actor by, DocumentId incoming);
}
