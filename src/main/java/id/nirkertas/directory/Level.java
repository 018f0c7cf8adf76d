package id.nirkertas.directory;

/** Rank of a position in the line, highest first (eselon I to IV, functional, staff). */
public enum Level {

	STATE_OFFICIAL, FIRST, SECOND, THIRD, FOURTH, FUNCTIONAL, STAFF;

	boolean isBelow(Level other) {
		return compareTo(other) > 0;
	}

	/** What whoever fills it as its Pj. comes from at least: eselon II for a head of region or a secretary of one. */
	Level asksOfCaretaker() {
		return isBelow(SECOND) ? this : SECOND;
	}
}
