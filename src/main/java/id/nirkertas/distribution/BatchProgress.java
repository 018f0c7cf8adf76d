package id.nirkertas.distribution;

import id.nirkertas.shared.PositionId;
import java.util.List;

/**
 * How far a letter to many has come.
 *
 * @param total     recipients inside the government, addressees and copies
 * @param delivered those who have it
 * @param faults    those whom it did not reach yet; it is tried again by itself
 */
public record BatchProgress(int total, int delivered, List<Fault> faults) {

	/** A recipient, and why it failed the last time: the code of a sentence. */
	public record Fault(PositionId recipient, String code) {
	}

	public boolean isOver() {
		return delivered == total;
	}
}
