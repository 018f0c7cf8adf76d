package id.nirkertas.workflow;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a position.
 *
 * @param key the domain's key: a letter, an incoming letter, or a disposition's node
 */
public record WorkItem(Work work, String key, PositionId position, Instant since, @Nullable LocalDate due) {

	/** What is to be done; each is a user task of a diagram. */
	public enum Work {
		DRAFT_LETTER, GIVE_INITIALS, SIGN_LETTER, FILE_LETTER, DECIDE_LETTER, READ_COPY, FILE_INCOMING, FOLLOW_UP, TAKE_NOTE, ACCEPT_REPORT
	}

	public DocumentId document() {
		return DocumentId.of(key);
	}
}
