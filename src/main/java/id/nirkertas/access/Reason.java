package id.nirkertas.access;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody sees a document: a message code, and the position through which.
 *
 * @param capacity in which they act in it, or filled it then; null of an own position today, and where nobody knows
 */
public record Reason(String code, PositionId position, @Nullable Role role, @Nullable Capacity capacity) {

	public Reason(String code, PositionId position, @Nullable Role role) {
		this(code, position, role, null);
	}

	static final String HELPS = "access.helps";
	static final String TOOK_PART = "access.took-part";
	static final String ACTED = "access.acted";

	/** The code of its sentence, which takes the {@link #details}. */
	public String sentence() {
		return isDeputy() ? code + ".as" : code;
	}

	/** The capacity where it was not their own position, the position, and the role. */
	public Object[] details() {
		return Stream.of(isDeputy() ? capacity : null, position, role).filter(Objects::nonNull).toArray();
	}

	private boolean isDeputy() {
		return capacity != null && capacity != Capacity.PERMANENT;
	}

	/** They fill the position today, and do not only help whoever does. */
	public boolean isOfHolder() {
		return !isHistory() && !code.equals(HELPS);
	}

	/** They took part in it before, or did something on it, and that is all. */
	public boolean isHistory() {
		return code.equals(TOOK_PART) || code.equals(ACTED);
	}
}
