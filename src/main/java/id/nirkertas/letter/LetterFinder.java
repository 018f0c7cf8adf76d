package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.List;

/** The index of a higher room, for a drafter who looks for the letter that theirs speaks of. */
public interface LetterFinder {

	/** Signed letters and entries of agenda books under a number, or with words of their subject, that the reader may see; best first. */
	List<DocumentId> find(PersonId reader, String text);
}
