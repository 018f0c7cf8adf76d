package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a higher room has the drafter do on the drafting page, beside writing. */
public interface DraftErrand {

	/**
	 * What is left to do before the letter should go on: of each its drafter is asked whether it goes on all the same. The words of
	 * its code are that question's tick; those of its code with ".left" say what is left.
	 */
	List<Fault> unsettled(DocumentId letter);

	/**
	 * A button of that room, pressed on the page after all that is typed was saved.
	 *
	 * @param pressed what the form carried
	 * @return the code of what was done; empty when no button of that room was pressed
	 */
	Optional<String> press(Actor by, DocumentId letter, Map<String, List<String>> pressed);
}
