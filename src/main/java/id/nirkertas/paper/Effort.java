package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.time.Duration;

/**
 * How much is done for one file: so many steps, and for so long. A file can be made so that its reader never ends; whatever
 * goes beyond is refused as paper.too-large.
 */
final class Effort {

	/** Many files are read byte by byte, and a look at the clock costs more than a byte. */
	private static final int GLANCE = 1 << 12;

	private final long most;
	private final long until;
	private long spent;
	private int glances;

	Effort(long most, Duration patience) {
		this.most = most;
		until = System.nanoTime() + patience.toNanos();
	}

	/** Steps differ in length, so the clock is looked at with each. */
	void spend(long steps) {
		spent += steps;
		if (spent > most || isLate()) {
			throw tooLarge();
		}
	}

	/** Before what is too small to be counted. */
	void glance() {
		if (glances++ % GLANCE == 0 && isLate()) {
			throw tooLarge();
		}
	}

	private boolean isLate() {
		return System.nanoTime() - until > 0;
	}

	static RefusedException tooLarge() {
		return new RefusedException("paper.too-large");
	}
}
