package id.nirkertas.platform;

import id.nirkertas.shared.PositionId;

/** A form was opened in one position and is sent in another, chosen or lost meanwhile. */
final class OtherDeskException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient PositionId opened;
	private final transient PositionId now;

	OtherDeskException(PositionId opened, PositionId now) {
		super("The form was opened as %s and is sent as %s".formatted(opened, now), null, false, false);
		this.opened = opened;
		this.now = now;
	}

	PositionId opened() {
		return opened;
	}

	PositionId now() {
		return now;
	}
}
