package id.nirkertas.letter;

import id.nirkertas.shared.Verdict;

/** How much a draft may hold, whatever a browser lets through: lists, papers and registers must be able to show it. */
final class DraftLimits {

	static final int SUBJECT = 300;
	private static final int CLASSIFICATION = 40;
	/** Less than the paper takes, which bears other words too. */
	static final int BODY = 250_000;
	private static final int POSITIONS = 1000;
	private static final int REFERENCES = 50;

	private DraftLimits() {
	}

	static Verdict check(DraftContent content) {
		return Verdict.when(content.subject().length() <= SUBJECT, "letter.subject-too-long", SUBJECT)
				.and(Verdict.when(content.classification().length() <= CLASSIFICATION, "letter.classification-too-long",
						CLASSIFICATION))
				.and(Verdict.when(content.body().length() <= BODY, "letter.body-too-long", content.body().length(),
						BODY))
				.and(Verdict.when(content.addressees().size() <= POSITIONS, "letter.too-many-addressees", POSITIONS))
				.and(Verdict.when(content.copies().size() <= POSITIONS, "letter.too-many-copies", POSITIONS))
				.and(Verdict.when(content.more().references().size() <= REFERENCES, "letter.too-many-references", REFERENCES));
	}
}
