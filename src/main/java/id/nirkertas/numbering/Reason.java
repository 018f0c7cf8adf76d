package id.nirkertas.numbering;

import id.nirkertas.shared.PrintedSigns;
import id.nirkertas.shared.Verdict;

/** Why a keeper does what stands in the register for ever. */
record Reason(String text) {

	private static final int LONGEST = 500;

	/** Refuses with numbering.reason-missing, numbering.reason-long, and with numbering.reason-signs what nobody would see. */
	Reason {
		text = text.strip();
		Verdict.when(!text.isEmpty(), "numbering.reason-missing")
				.and(Verdict.when(text.length() <= LONGEST, "numbering.reason-long", LONGEST))
				.and(isSeen(text, "numbering.reason-signs")).orThrow();
	}

	/** Refuses with that code, and which they are, signs that nobody sees. */
	static Verdict isSeen(String text, String code) {
		var unseen = PrintedSigns.unseen(text);
		return Verdict.when(unseen.isEmpty(), code, String.join(", ", unseen));
	}
}
