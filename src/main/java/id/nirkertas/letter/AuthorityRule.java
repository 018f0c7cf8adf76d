package id.nirkertas.letter;

import id.nirkertas.directory.Level;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Who signs a kind of letter that goes somewhere; a row of the office's table, which has one for each such going. */
public record AuthorityRule(Going going, Say say) {

	public static final String EVERY_KIND = "*";
	/** Of a rule for all recipients. */
	static final Level LOWEST = Level.STAFF;

	/** The nearest rule comes first: of the kind, of the agency, for the highest recipients. */
	static final Comparator<AuthorityRule> NEAREST = Comparator
			.comparing((AuthorityRule rule) -> rule.going.kind.equals(EVERY_KIND))
			.thenComparing(rule -> rule.going.agency == null).thenComparing(rule -> rule.going.to);

	/** Where a letter goes, seen from its signatory's agency. */
	public enum Reach {
		INSIDE, OUTSIDE, BEYOND
	}

	/** What becomes of a letter that the rule speaks against. */
	public enum Outcome {
		ALLOW, WARN, REFUSE
	}

	/**
	 * Which letters it is for.
	 *
	 * @param agency whose own rule it is; null for everybody's
	 * @param kind   "*" for every kind
	 * @param to     it holds where a recipient there is of this level or higher
	 */
	public record Going(@Nullable UnitId agency, String kind, Reach reach, Level to) {

		public boolean isOfEveryKind() {
			return kind.equals(EVERY_KIND);
		}
	}

	/**
	 * Who signs them.
	 *
	 * @param lowest   who signs is of this level or higher; null for nobody
	 * @param onBehalf whether it may be signed in the name of a superior, whose level then counts
	 * @param superior whether who signs must be a superior of every addressee
	 */
	public record Say(@Nullable Level lowest, boolean onBehalf, boolean superior, Outcome outcome) {

		/** For the trail, and to tell whether somebody else changed it: "SECOND on-behalf WARN". */
		public String summary() {
			return (lowest == null ? "NOBODY" : lowest.name()) + (onBehalf ? " on-behalf" : "")
					+ (superior ? " superior" : "")
					+ " " + outcome;
		}
	}

	boolean isFor(UnitId office, String letter, Reach where, Level highest) {
		return (going.agency == null || going.agency.equals(office)) && (going.isOfEveryKind() || going.kind.equals(letter))
				&& going.reach == where && highest.compareTo(going.to) <= 0;
	}
}
