package id.nirkertas.signing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a validation found: damage is never called "unsigned", and nothing is said about a file that nobody examined.
 *
 * @param hindrance why it was not examined; null when it was
 * @param kind      what it is when it is no PDF
 */
public record ValidationReport(Verdict verdict, List<SignatureReport> signatures, @Nullable Hindrance hindrance,
		@Nullable FileKind kind) {

	ValidationReport(Verdict verdict, List<SignatureReport> signatures) {
		this(verdict, signatures, null, null);
	}

	static ValidationReport notExamined(Hindrance why) {
		return new ValidationReport(Verdict.NOT_EXAMINED, List.of(), why, null);
	}

	static ValidationReport foreign(FileKind kind) {
		return new ValidationReport(Verdict.FOREIGN, List.of(), null, kind);
	}

	/** Of the certificates it was signed with, each once. */
	public List<Issuer> issuers() {
		return signatures.stream().map(SignatureReport::issuer).flatMap(Stream::ofNullable).distinct().toList();
	}

	/** In one word; the page has a sentence for each. Foreign is what never was a PDF, not what is left of one. */
	public enum Verdict {
		GENUINE, UNCERTAIN, ALTERED, UNSIGNED, UNREADABLE, FOREIGN, NOT_EXAMINED
	}

	/** What kept a file from being examined; each has a sentence in the messages. */
	public enum Hindrance {
		TOO_LARGE, TOO_MANY_WAITING, TOO_SLOW, NOT_READ, BROKEN_DOWN, CALLED_OFF
	}
}
