package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * One that a letter has to do with, as a reader may know it: whoever may not see it is told its number and date alone.
 *
 * @param ours      whether it is the letter asked about that speaks of the other; else the other speaks of it
 * @param effective whether the one that speaks is signed
 * @param named     nothing where there is no such letter
 * @param address   where the reader may open it; nothing where they may not see it
 */
public record RelatedLetter(DocumentId id, Reference.Relation relation, boolean ours, boolean effective,
		@Nullable NamedLetter named, @Nullable String address) {

	/** As a form posts it: "ANSWERS:id". */
	public String value() {
		return relation + ":" + id;
	}
}
