package id.nirkertas.numbering;

import java.util.Comparator;
import java.util.List;

/** Which register the numbers of some letters come from; a row of the office's table, which has one for each scope. */
public record RegisterRule(Scope scope, Say say) {

	/** Of a scope: every agency, group of kinds, or unit. */
	public static final String ANY = "*";

	/** Between the name of a register and the unit that counts for itself. */
	static final char UNIT_MARK = '.';

	/** The nearest rule comes first: of the agency, of the group of kinds, of the unit. */
	static final Comparator<RegisterRule> NEAREST = Comparator
			.comparing((RegisterRule rule) -> rule.scope.agency.equals(ANY))
			.thenComparing(rule -> rule.scope.group.equals(ANY)).thenComparing(rule -> rule.scope.unit.equals(ANY));

	/**
	 * Which letters it is for, each by its code or "*".
	 *
	 * @param group of kinds that count together, as the kinds say it
	 * @param unit  that issues the letter: the unit of whoever signs, or one above it
	 */
	public record Scope(String agency, String group, String unit) {

		/** Without it nothing would be said of most letters. */
		boolean isOfAll() {
			return agency.equals(ANY) && group.equals(ANY) && unit.equals(ANY);
		}
	}

	/**
	 * What it says of them.
	 *
	 * @param register its key; empty for one register to each group of kinds
	 * @param eachUnit whether each issuing unit counts for itself
	 * @param pattern  how numbers are written, see {@link NumberPattern}; empty as the kind says
	 * @param unitCode whether {UNIT} is the code of the issuing unit, not of the agency
	 * @param keeperFirst whether a keeper gives the number before the signature, not the signature takes it
	 * @param countedIn code of the agency whose register it is; empty for that of the letter
	 */
	public record Say(String register, boolean eachUnit, String pattern, boolean unitCode, boolean keeperFirst,
			String countedIn) {

		/** Counted in a register of the letter's own agency. */
		public Say(String register, boolean eachUnit, String pattern, boolean unitCode, boolean keeperFirst) {
			this(register, eachUnit, pattern, unitCode, keeperFirst, "");
		}

		/** For the trail, and to tell whether somebody else changed it. */
		public String summary() {
			return "register=%s each-unit=%s pattern=%s unit-code=%s keeper-first=%s counted-in=%s".formatted(register,
					eachUnit, pattern, unitCode, keeperFirst, countedIn);
		}

		private Counting counting(String agency, String group, String kinds, String issuing) {
			var key = register.isEmpty() ? group : register;
			return new Counting(countedIn.isEmpty() ? agency : countedIn, eachUnit ? key + UNIT_MARK + issuing : key,
					pattern.isEmpty() ? kinds : pattern,
					unitCode ? issuing : agency, keeperFirst);
		}
	}

	/** Whether it lets letters of an agency count in a register of that other one. */
	boolean leads(String agency, String other) {
		return say.countedIn.equals(other) && (scope.agency.equals(ANY) || scope.agency.equals(agency));
	}

	private boolean isFor(String agency, String group, List<String> units) {
		return (scope.agency.equals(ANY) || scope.agency.equals(agency))
				&& (scope.group.equals(ANY) || scope.group.equals(group))
				&& (scope.unit.equals(ANY) || units.contains(scope.unit));
	}

	/**
	 * What the nearest of these rules makes of a letter.
	 *
	 * @param units codes of the issuing unit and those above it in its agency, nearest first
	 */
	static Counting counting(List<RegisterRule> rules, String agency, String group, String pattern, List<String> units) {
		var order = NEAREST.thenComparing((RegisterRule rule) -> units.indexOf(rule.scope.unit));
		return rules.stream().filter(rule -> rule.isFor(agency, group, units)).min(order)
				.map(rule -> rule.say.counting(agency, group, pattern, units.getFirst()))
				.orElseGet(() -> new Counting(agency, group, pattern, agency, false));
	}

	/**
	 * From which register a letter's number comes, and how it is written.
	 *
	 * @param agency   whose register it is; that of the letter, or another one that counts for it
	 * @param register the group of its {@link NumberRegister}
	 * @param unit     what stands for {UNIT}
	 * @param keeperFirst whether a keeper gives it before the signature
	 */
	public record Counting(String agency, String register, String pattern, String unit, boolean keeperFirst) {

		/** Its register of a year. */
		public NumberRegister in(int year) {
			return new NumberRegister(agency, year, register);
		}

		/** Its register, named as in an agency: with its own agency where that is another one. */
		String registerSeenFrom(String other) {
			return agency.equals(other) ? register : agency + '/' + register;
		}
	}
}
