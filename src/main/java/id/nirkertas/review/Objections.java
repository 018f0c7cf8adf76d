package id.nirkertas.review;

import id.nirkertas.shared.Verdict;
import java.util.List;

/**
 * With what a reviewer returns a letter.
 *
 * @param reasons  usual ones, in the words of the office
 * @param text     of the letter as a whole
 * @param notes    on single parts of it
 * @param reopened corrections of their own that they do not find met
 */
public record Objections(List<String> reasons, String text, List<Note> notes, List<CorrectionId> reopened) {

	static final int LONGEST = 4000;
	private static final int MOST_NOTES = 200;

	/** @param passage the key of the part as the reviewer saw it: {@link id.nirkertas.letter.Passage#key} */
	public record Note(String passage, String text) {
	}

	public Objections {
		reasons = List.copyOf(reasons);
		notes = List.copyOf(notes);
		reopened = List.copyOf(reopened);
	}

	public static Objections of(List<String> reasons, String text) {
		return new Objections(reasons, text, List.of(), List.of());
	}

	boolean isOfTheWhole() {
		return !reasons.isEmpty() || !text.isBlank();
	}

	/** Refuses with review.remark-missing, review.remark-too-long and review.too-many-notes. */
	Verdict suffice() {
		return Verdict.when(isOfTheWhole() || !notes.isEmpty() || !reopened.isEmpty(), "review.remark-missing")
				.and(Verdict.when(longest() <= LONGEST, "review.remark-too-long", LONGEST))
				.and(Verdict.when(notes.size() <= MOST_NOTES, "review.too-many-notes", MOST_NOTES));
	}

	private int longest() {
		return Math.max(text.length(), notes.stream().mapToInt(note -> note.text().length()).max().orElse(0));
	}
}
