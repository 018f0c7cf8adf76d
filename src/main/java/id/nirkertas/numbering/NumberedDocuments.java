package id.nirkertas.numbering;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that bear numbers: each room above that numbers some answers for its own, and is silent about others. */
public interface NumberedDocuments {

	/** One act at a time on one document: whoever comes second waits. Nothing for one whose acts need no order. */
	default void hold(DocumentId document) {
	}

	/** How a letter that is handed on and not yet signed would ask for its number; empty for any other. */
	Optional<NumberRequest> request(DocumentId document, LocalDate on);

	/** Whether a keeper gives it its number before anybody signs it; else the signature takes it. */
	default boolean isKept(DocumentId document) {
		return false;
	}

	/** All letters of these agencies, by their codes, that are handed on, have no number and are not signed, newest first. */
	List<Waiting> waiting(Collection<String> agencies, PersonId reader);

	/** Those of these that were signed under a number; none of rooms whose documents nobody signs. */
	default List<Signed> signed(Collection<DocumentId> documents) {
		return List.of();
	}

	/** Under which number those of these are entered that nobody signs; none of rooms whose documents are signed. */
	default Map<DocumentId, String> entered(Collection<DocumentId> documents) {
		return Map.of();
	}

	/** Those of these that nobody has signed yet and that still may be; none of rooms whose documents nobody signs. */
	default Set<DocumentId> living(Collection<DocumentId> documents) {
		return Set.of();
	}

	/** Page by page all that were signed under a number: the first in the order of their ids that come behind this one. */
	default List<Signed> signedBehind(DocumentId last, int limit) {
		return List.of();
	}

	/** @param agency the code of that which signed */
	record Signed(DocumentId document, String agency, String number, LocalDate on) {
	}

	/** What a reader may know of them; those they may know nothing of are left out. */
	Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents);

	/** What their registers say of them, whoever reads: for {@link RegisterBook} to show as far as its reader may know. */
	default Map<DocumentId, Facts> facts(Collection<DocumentId> documents) {
		return Map.of();
	}

	/**
	 * What an auditor reads of a letter beside its number.
	 *
	 * @param kind      its name; empty where the room has no kinds
	 * @param signatory title of who signs it, or who sent it
	 * @param capacity  in which it was signed; null while it is not
	 * @param state     where it stands, for {@code Wording.name}
	 */
	record Facts(String kind, Secrecy secrecy, String addressee, String subject, String signatory,
			@Nullable Capacity capacity, Enum<?> state) {

		/** Of what is not ordinary, who may not open it learns neither what it is about nor to whom it went. */
		Facts closed() {
			return secrecy == Secrecy.ORDINARY ? this : new Facts(kind, secrecy, "", "", signatory, capacity, state);
		}
	}

	/**
	 * @param register whose number it would take
	 * @param words    what its reader may know: its kind and who signs it, and its subject where they see it
	 */
	record Waiting(DocumentId document, NumberRegister register, String words) {
	}

	/**
	 * @param subject empty for what is secret
	 * @param address of its page
	 */
	record Seen(String subject, String address) {
	}
}
