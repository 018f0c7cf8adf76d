package id.nirkertas.letter;

import id.nirkertas.directory.Level;
import id.nirkertas.shared.UnitId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a kind of letter that goes somewhere; a row of the office's table.
 *
 * @param agency   whose own rule it is; null for everybody's
 * @param kind     "*" for every kind
 * @param to       it holds where a recipient there is of this level or higher
 * @param lowest   who signs is of this level or higher; null for nobody
 * @param onBehalf whether it may be signed in the name of a superior, whose level then counts
 * @param superior whether who signs must be a superior of every addressee
 */
record AuthorityRule(@Nullable UnitId agency, String kind, Reach reach, Level to, @Nullable Level lowest, boolean onBehalf,
		boolean superior, Outcome outcome) {

	static final String EVERY_KIND = "*";

	/** Where a letter goes, seen from its signatory's agency. */
	enum Reach {
		INSIDE, OUTSIDE, BEYOND
	}

	/** What becomes of a letter that the rule speaks against. */
	enum Outcome {
		ALLOW, WARN, REFUSE
	}

	/** The nearest rule comes first: of the kind, of the agency, for the highest recipients. */
	static final Comparator<AuthorityRule> NEAREST = Comparator
			.comparing((AuthorityRule rule) -> rule.kind.equals(EVERY_KIND)).thenComparing(rule -> rule.agency == null)
			.thenComparing(AuthorityRule::to);

	boolean isFor(UnitId office, String letter, Reach where, Level highest) {
		return (agency == null || agency.equals(office)) && (kind.equals(EVERY_KIND) || kind.equals(letter))
				&& reach == where
				&& highest.compareTo(to) <= 0;
	}
}
