package id.nirkertas.numbering;

import java.util.List;

/**
 * What an audit of one register found; sound means 1 to {@code last}, each exactly once, on paper before the system or here.
 *
 * @param onPaper  how many of the first were given on paper, before the system
 * @param inserted numbers with a suffix, which are among the three sorts too
 * @param missing  the first thousand that nobody took
 * @param doubled  the first thousand that were taken twice
 */
public record RegisterAudit(NumberRegister register, int last, int onPaper, int issued, int reserved, int annulled,
		int inserted,
		List<Integer> missing, List<Integer> doubled) {

	public boolean isSound() {
		return missing.isEmpty() && doubled.isEmpty() && lines() - inserted + onPaper == last;
	}

	/** How many numbers it has given. */
	public int lines() {
		return issued + reserved + annulled;
	}
}
