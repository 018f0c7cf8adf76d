package id.nirkertas.disposition;

import org.jspecify.annotations.Nullable;

/**
 * What became of what a position gave.
 *
 * @param open     its recipients owe an answer
 * @param late     of those, whose day has passed
 * @param reported answered, and not weighed yet
 * @param closed   accepted, or noted where no answer was asked
 * @param ended    closed by their giver without an answer, and in no average
 * @param days     all the days together that those took that are answered
 */
public record GivenFigures(int given, int open, int late, int reported, int closed, int ended, double days) {

	static final GivenFigures NONE = new GivenFigures(0, 0, 0, 0, 0, 0, 0);

	GivenFigures plus(GivenFigures other) {
		return new GivenFigures(given + other.given, open + other.open, late + other.late, reported + other.reported,
				closed + other.closed, ended + other.ended, days + other.days);
	}

	/** Days until the answer; none where nothing is answered. */
	public @Nullable Double average() {
		return reported + closed == 0 ? null : days / (reported + closed);
	}
}
