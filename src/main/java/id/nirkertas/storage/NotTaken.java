package id.nirkertas.storage;

/** Ends a look into a file as soon as it is known that it is unfit. */
final class NotTaken extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Unfit why;

	NotTaken(Unfit why) {
		super(why.name(), null, false, false);
		this.why = why;
	}

	Unfit why() {
		return why;
	}

	static void when(boolean wrong, Unfit why) {
		if (wrong) {
			throw new NotTaken(why);
		}
	}
}
