package id.nirkertas.numbering;

/** A register of numbers: one counter for an agency, a calendar year and a group of kinds; 1 to n without gaps. */
public record NumberRegister(String agency, int year, String group) {

	/** The same counter in another year. */
	public NumberRegister in(int otherYear) {
		return new NumberRegister(agency, otherYear, group);
	}

	/**
	 * Within which no two letters bear one number: a year of the agency that issues them, whoever counts them; its agenda book is
	 * a series of its own.
	 */
	String series(String issuing) {
		return issuing + '/' + year + (group.equals(RegisterRules.AGENDA) ? '/' + group : "");
	}

	/** That of what its own agency issues. */
	String series() {
		return series(agency);
	}

	/** Its group; where each unit counts for itself, without the unit. */
	String base() {
		var mark = group.indexOf(RegisterRule.UNIT_MARK);
		return mark < 0 ? group : group.substring(0, mark);
	}

	/** Its group, with the agency where another register is of another one. */
	String groupBeside(NumberRegister other) {
		return agency.equals(other.agency) ? group : agency + '/' + group;
	}

	/** "DISKOMINFO/2026/SURAT_DINAS". */
	@Override
	public String toString() {
		return agency + '/' + year + '/' + group;
	}
}
