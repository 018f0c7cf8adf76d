package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a higher room knows of agenda books, for letters that answer what came in. */
public interface IncomingEntries {

	/** Those of the documents that are entries of an agenda book, whoever asks. */
	List<NamedLetter> named(Collection<DocumentId> documents);

	/** What a sent letter became at its recipients. */
	List<DocumentId> cameOf(DocumentId letter);

	/** What a letter that answers it needs of an entry, whoever asks; empty for what is no entry. */
	Optional<AnsweredEntry> answered(DocumentId entry);
}
