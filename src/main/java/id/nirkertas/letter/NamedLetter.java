package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter as another one speaks of it: one of this office, or an entry of an agenda book.
 *
 * @param incoming whether it is an entry of an agenda book
 * @param number   empty while it is a draft
 * @param from     whose it is
 * @param subject  nothing for a secret one
 */
public record NamedLetter(DocumentId id, boolean incoming, String number, @Nullable LocalDate on, String from,
		@Nullable String subject) {

	NamedLetter unseen() {
		return new NamedLetter(id, incoming, number, on, from, null);
	}
}
