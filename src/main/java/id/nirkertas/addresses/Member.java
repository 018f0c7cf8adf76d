package id.nirkertas.addresses;

import id.nirkertas.shared.PositionId;

/** Somebody a list names, at their place on it. */
public sealed interface Member {

	int place();

	/** A position of the government. */
	record Inside(int place, PositionId position) implements Member {
	}

	/** A body outside. */
	record Outside(int place, OutsideBody body) implements Member {
	}
}
