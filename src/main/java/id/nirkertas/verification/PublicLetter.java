package id.nirkertas.verification;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Verdict;
import id.nirkertas.signing.ValidationReport;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is true about a registered letter and may be told to anybody who holds its code. The subject is null for a letter
 * that is not ordinary; the paper is a verdict: whether it may be opened, and if not, why.
 */
public record PublicLetter(String code, String number, LocalDate on, String agency, String position, Capacity capacity,
		String signer, Instant signedAt, @Nullable String subject, Fingerprint fingerprint, Verdict paper,
		ValidationReport report) {
}
