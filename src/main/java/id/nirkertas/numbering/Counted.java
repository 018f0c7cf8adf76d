package id.nirkertas.numbering;

/**
 * How many numbers the last night looked at, by what they were: each is exactly one of these.
 *
 * @param issued   on signed letters
 * @param agenda   on what came in
 * @param byHand   on letters that were written by hand
 * @param reserved for letters that wait for their signature
 * @param setAside on nothing yet
 */
public record Counted(int issued, int agenda, int byHand, int reserved, int setAside, int annulled) {

	static final Counted NONE = new Counted(0, 0, 0, 0, 0, 0);

	/** All of them; those that nobody took are findings. */
	public int sum() {
		return issued + agenda + byHand + reserved + setAside + annulled;
	}

	Counted and(Counted other) {
		return new Counted(issued + other.issued, agenda + other.agenda, byHand + other.byHand, reserved + other.reserved,
				setAside + other.setAside, annulled + other.annulled);
	}
}
