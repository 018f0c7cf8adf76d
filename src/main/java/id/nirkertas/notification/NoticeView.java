package id.nirkertas.notification;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice as a page shows it: the code of its sentence, the code of why it came, and what both need. */
public record NoticeView(NoticeId id, PositionId position, String code, List<Object> details,
		@Nullable DocumentId document, String address, Instant toldAt, @Nullable Instant seenAt,
		@Nullable PersonId person) {

	public String why() {
		return code + ".why";
	}

	public boolean isSeen() {
		return seenAt != null;
	}
}
