package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import org.jspecify.annotations.Nullable;

/** Why somebody sees a document: a message code, and the position through which. */
public record Reason(String code, PositionId position, @Nullable Role role) {

	static final String HELPS = "access.helps";
}
