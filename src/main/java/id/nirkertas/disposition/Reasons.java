package id.nirkertas.disposition;

import id.nirkertas.shared.Verdict;

/** Why somebody ends an instruction or wants another due date: a sentence or two, never nothing. */
final class Reasons {

	private static final int LONGEST = 1000;

	private Reasons() {
	}

	static Verdict isWritten(String reason) {
		return Verdict.when(!reason.isBlank(), "disposition.no-why")
				.and(Verdict.when(reason.length() <= LONGEST, "disposition.text-too-long", LONGEST));
	}
}
