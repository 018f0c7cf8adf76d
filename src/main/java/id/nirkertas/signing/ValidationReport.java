package id.nirkertas.signing;

import java.util.List;

/** What a validation found: damage is never called "unsigned". */
public record ValidationReport(Verdict verdict, List<SignatureReport> signatures) {

	/** In one word; the page has a sentence for each. */
	public enum Verdict {
		GENUINE, UNCERTAIN, ALTERED, UNSIGNED, UNREADABLE
	}
}
