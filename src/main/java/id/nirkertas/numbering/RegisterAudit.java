package id.nirkertas.numbering;

import java.util.List;

/**
 * What an audit of one register found; sound means 1 to {@code last}, each exactly once.
 *
 * @param inserted numbers with a suffix, which are among the three sorts too
 */
public record RegisterAudit(NumberRegister register, int last, int issued, int reserved, int annulled, int inserted,
		List<Integer> missing, List<Integer> doubled) {

	public boolean isSound() {
		return missing.isEmpty() && doubled.isEmpty() && lines() - inserted == last;
	}

	/** How many numbers it has, as its list shows them. */
	public int lines() {
		return issued + reserved + annulled;
	}
}
