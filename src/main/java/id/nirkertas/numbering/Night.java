package id.nirkertas.numbering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last night found of an agency's numbers.
 *
 * @param numbers  how many were looked at
 * @param counted  what they were
 * @param all      how many did not agree
 * @param findings the first of those
 */
public record Night(Instant at, int numbers, Counted counted, int all, List<Finding> findings) {

	/**
	 * What it found of one register.
	 *
	 * @param all      how many numbers of the register did not agree
	 * @param at       when it looked; null where that is not known
	 * @param counted  what its numbers were; null where no night has counted them yet
	 * @param findings the first of those; none where an agency has so many that others come first
	 */
	public record Inspected(int all, @Nullable Instant at, @Nullable Counted counted, List<Finding> findings) {
	}
}
