package id.nirkertas.letter;

/** Why a version of a letter was made. */
public enum VersionReason {

	/** Handed on for initials; initials bind to its hash. */
	SUBMITTED,
	/** Changed by a reviewer and handed on; initials bind to its hash. */
	EDITED,
	/** Returned, as whoever returned it had it before them. */
	RETURNED,
	/** A working copy that gave way to an earlier version. */
	REPLACED;

	/** Initials bind to such a version. */
	public boolean isHandedOn() {
		return this == SUBMITTED || this == EDITED;
	}
}
