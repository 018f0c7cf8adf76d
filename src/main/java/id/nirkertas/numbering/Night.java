package id.nirkertas.numbering;

import java.time.Instant;
import java.util.List;

/**
 * What the last night found of an agency's numbers.
 *
 * @param numbers  how many were looked at
 * @param all      how many did not agree
 * @param findings the first of those
 */
public record Night(Instant at, int numbers, int all, List<Finding> findings) {

	/**
	 * What it found of one register.
	 *
	 * @param all      how many numbers of the register did not agree
	 * @param findings the first of those; none where an agency has so many that others come first
	 */
	public record Inspected(int all, List<Finding> findings) {
	}
}
