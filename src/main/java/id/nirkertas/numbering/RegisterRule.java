package id.nirkertas.numbering;

import java.util.Comparator;
import java.util.List;

/** Which register the numbers of some letters come from; a row of the office's table, which has one for each scope. */
public record RegisterRule(Scope scope, Say say) {

	/** Of a scope: every agency, group of kinds, or unit. */
	public static final String ANY = "*";

	private static final char UNIT_MARK = '.';

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
	 */
	public record Say(String register, boolean eachUnit, String pattern, boolean unitCode, boolean keeperFirst) {

		/** For the trail, and to tell whether somebody else changed it. */
		public String summary() {
			return "register=%s each-unit=%s pattern=%s unit-code=%s keeper-first=%s".formatted(register, eachUnit, pattern,
					unitCode, keeperFirst);
		}

		private Counting counting(String agency, String group, String kinds, String issuing) {
			var key = register.isEmpty() ? group : register;
			return new Counting(eachUnit ? key + UNIT_MARK + issuing : key, pattern.isEmpty() ? kinds : pattern,
					unitCode ? issuing : agency, keeperFirst);
		}
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
				.orElseGet(() -> new Counting(group, pattern, agency, false));
	}

	/**
	 * From which register a letter's number comes, and how it is written.
	 *
	 * @param register the group of its {@link NumberRegister}
	 * @param unit     what stands for {UNIT}
	 * @param keeperFirst whether a keeper gives it before the signature
	 */
	public record Counting(String register, String pattern, String unit, boolean keeperFirst) {
	}
}
