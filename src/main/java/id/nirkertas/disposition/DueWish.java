package id.nirkertas.disposition;

import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The recipient's wish for a later due date.
 *
 * @param refusal what the giver said to it; none while it waits
 */
public record DueWish(LocalDate day, String reason, PersonId by, Instant at, @Nullable String refusal) {

	public boolean isOpen() {
		return refusal == null;
	}

	DueWish unanswered() {
		return new DueWish(day, reason, by, at, null);
	}
}
