package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;

/** Why a keeper does what stands in the register for ever. */
record Reason(String text) {

	private static final int LONGEST = 500;

	/** Refuses with numbering.reason-missing and numbering.reason-long. */
	Reason {
		text = text.strip();
		Verdict.when(!text.isEmpty(), "numbering.reason-missing")
				.and(Verdict.when(text.length() <= LONGEST, "numbering.reason-long", LONGEST)).orThrow();
	}
}
