package id.nirkertas.consultation;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;

/**
 * Who has a letter in hand, as a higher room knows: its drafter, the reviewers awaited, or its signatory; of one that came in
 * its addressee, until they decide, then whoever owes an answer to a disposition.
 */
public interface InHand {

	/** Empty for a letter that is signed or withdrawn, and of one that came in when nobody owes an answer any more. */
	List<PositionId> of(DocumentId letter);
}
