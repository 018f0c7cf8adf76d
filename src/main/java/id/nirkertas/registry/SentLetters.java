package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import java.util.List;

/** What an agency sent out of the house, for letters that answer it: answered by the room that sends. */
public interface SentLetters {

	/** The latest first. */
	List<DocumentId> lately(UnitId agency, int limit);
}
