package id.nirkertas.handover;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open on a desk.
 *
 * @param key the letter, the incoming letter, the node of a disposition, or the appointment of an assistant
 * @param document null for an appointment, which is about no letter
 * @param subject empty for a letter that hides it, and for whoever may not see the letter
 * @param party whom it comes from or goes to
 * @param passedTo the position that goes on with it; null where it stays with its own
 */
public record HandoverItem(ItemKind kind, String key, @Nullable DocumentId document, PositionId position, String number,
		String subject, boolean secret, String party, @Nullable LocalDate due, Instant since,
		@Nullable PositionId passedTo) {

	/** Tells it from whatever else lies on these desks. */
	String mark() {
		return position + "/" + key;
	}

	boolean isOf(Collection<DocumentId> documents) {
		return document != null && documents.contains(document);
	}

	HandoverItem passedTo(@Nullable PositionId other) {
		return new HandoverItem(kind, key, document, position, number, subject, secret, party, due, since, other);
	}

	HandoverItem unseen() {
		return new HandoverItem(kind, key, document, position, number, "", secret, "", due, since, passedTo);
	}
}
