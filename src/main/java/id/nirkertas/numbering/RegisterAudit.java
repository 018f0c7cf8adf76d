package id.nirkertas.numbering;

import java.util.List;

/** What an audit of one register found; sound means 1 to {@code last}, each exactly once. */
public record RegisterAudit(NumberRegister register, int last, int issued, int reserved, int annulled, List<Integer> missing,
		List<Integer> doubled) {

	public boolean isSound() {
		return missing.isEmpty() && doubled.isEmpty() && issued + reserved + annulled == last;
	}
}
