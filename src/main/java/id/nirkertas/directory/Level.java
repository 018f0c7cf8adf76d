package id.nirkertas.directory;

/** Rank of a position in the line, highest first (eselon I to IV, functional, staff). */
public enum Level {

	STATE_OFFICIAL, FIRST, SECOND, THIRD, FOURTH, FUNCTIONAL, STAFF
}
