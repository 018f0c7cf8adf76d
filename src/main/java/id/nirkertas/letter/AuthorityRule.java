package id.nirkertas.letter;

import id.nirkertas.directory.Level;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs a kind of letter that goes somewhere; a row of the office's table, which has one for each such going. */
public record AuthorityRule(Going going, Say say) {

	public static final String EVERY_KIND = "*";
	/** Of a rule for all recipients. */
	static final Level LOWEST = Level.STAFF;

	/** Where a letter goes, seen from its signatory's agency. */
	public enum Reach {
		INSIDE, OUTSIDE, BEYOND
	}

	/** What becomes of a letter that the rule speaks against. */
	public enum Outcome {
		ALLOW, WARN, REFUSE
	}

	/**
	 * In whose hand the pen is.
	 *
	 * @param position a rule for it alone, as a delegation in writing says it; null for every position
	 * @param capacity a further rule for whoever signs as Plt., Plh. or Pj.; null for the rule that holds for everybody
	 */
	public record Hand(@Nullable PositionId position, @Nullable Capacity capacity) {

		public static final Hand ANY = new Hand(null, null);
	}

	/**
	 * Which letters it is for.
	 *
	 * @param agency whose own rule it is; null for everybody's
	 * @param kind   "*" for every kind
	 * @param to     it holds where a recipient there is of this level or higher
	 */
	public record Going(@Nullable UnitId agency, String kind, Reach reach, Level to, Hand hand) {

		public Going(@Nullable UnitId agency, String kind, Reach reach, Level to) {
			this(agency, kind, reach, to, Hand.ANY);
		}

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
	 * @param basis    the regulation, or the letter of delegation; may be empty where the rule is of no single position
	 */
	public record Say(@Nullable Level lowest, boolean onBehalf, boolean superior, Outcome outcome, String basis) {

		public Say(@Nullable Level lowest, boolean onBehalf, boolean superior, Outcome outcome) {
			this(lowest, onBehalf, superior, outcome, "");
		}

		/** For the trail, and to tell whether somebody else changed it: "SECOND on-behalf WARN". */
		public String summary() {
			return (lowest == null ? "NOBODY" : lowest.name()) + (onBehalf ? " on-behalf" : "")
					+ (superior ? " superior" : "") + " " + outcome + (basis.isEmpty() ? "" : " " + basis);
		}
	}

	/** What holds where the table has no rule for a capacity: nobody signs in it. */
	static AuthorityRule none(Reach reach, Capacity capacity) {
		return new AuthorityRule(new Going(null, EVERY_KIND, reach, LOWEST, new Hand(null, capacity)),
				new Say(null, false, false, Outcome.REFUSE));
	}

	/** @param capacity null to ask for the rule that holds for everybody */
	boolean isFor(Signature asked, @Nullable Capacity capacity) {
		return (going.agency == null || going.agency.equals(asked.agency()))
				&& (going.isOfEveryKind() || asked.kinds().contains(going.kind)) && going.reach == asked.reach()
				&& asked.highest().compareTo(going.to) <= 0 && going.hand.capacity() == capacity
				&& (going.hand.position() == null || going.hand.position().equals(asked.signatory()));
	}

	/**
	 * A signature that the table is asked about.
	 *
	 * @param kinds   the letter's, then the one that began as, and so on
	 * @param highest the level of the highest recipient there
	 */
	record Signature(UnitId agency, PositionId signatory, List<String> kinds, Reach reach, Level highest) {

		/** The nearest rule comes first: of the position, of the kind, of the agency, for the highest recipients. */
		Comparator<AuthorityRule> nearest() {
			return Comparator.comparing((AuthorityRule rule) -> rule.going.hand.position() == null)
					.thenComparingInt(rule -> rule.going.isOfEveryKind() ? kinds.size() : kinds.indexOf(rule.going.kind))
					.thenComparing(rule -> rule.going.agency == null).thenComparing(rule -> rule.going.to);
		}
	}
}
