package id.nirkertas.review;

/**
 * A reason of a return that reviewers may tick.
 *
 * @param id      names it through all changes of its words
 * @param words   as the office says it
 * @param retired it is no longer offered
 */
public record UsualReason(String id, String words, boolean retired) {

	/** As it stands on the trail. */
	String written() {
		return retired ? "(" + words + ")" : words;
	}
}
