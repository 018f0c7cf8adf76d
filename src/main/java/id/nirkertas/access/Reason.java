package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import org.jspecify.annotations.Nullable;

/** Why somebody sees a document: a message code, and the position through which. */
public record Reason(String code, PositionId position, @Nullable Role role) {

	static final String HELPS = "access.helps";
	static final String TOOK_PART = "access.took-part";
	static final String ACTED = "access.acted";

	/** They took part in it before, or did something on it, and that is all. */
	public boolean isHistory() {
		return code.equals(TOOK_PART) || code.equals(ACTED);
	}
}
