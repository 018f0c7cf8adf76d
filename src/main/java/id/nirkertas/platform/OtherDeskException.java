package id.nirkertas.platform;

import id.nirkertas.shared.PositionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form was opened in one position and is sent in another, chosen or lost meanwhile. */
final class OtherDeskException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient PositionId opened;
	private final transient @Nullable PositionId now;

	/** @param now null for whoever fills no position any more */
	OtherDeskException(PositionId opened, @Nullable PositionId now) {
		super("The form was opened as %s and is sent as %s".formatted(opened, now), null, false, false);
		this.opened = opened;
		this.now = now;
	}

	PositionId opened() {
		return opened;
	}

	Optional<PositionId> now() {
		return Optional.ofNullable(now);
	}
}
