package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.Collection;
import java.util.Set;

/** Who reads letters that were written by hand, beside the keepers of their register: the room that decides answers. */
public interface PaperReaders {

	/** Those of them that the person may read. */
	Set<DocumentId> seen(PersonId reader, Collection<DocumentId> letters);
}
