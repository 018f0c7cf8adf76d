package id.nirkertas.verification;

import id.nirkertas.letter.Amendment;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Verdict;
import id.nirkertas.signing.ValidationReport;
import id.nirkertas.storage.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true about a registered letter and may be told to anybody who holds its code. The subject is null for a letter
 * that is not ordinary; the paper is a verdict: whether it may be opened, and if not, why.
 *
 * @param amendments the letters that corrected or revoked it, oldest first
 * @param amended    the letters that it corrected or revoked itself
 * @param copy       which numbered copy of a secret letter the code stands on; null for every other
 */
public record PublicLetter(String code, String number, LocalDate on, String agency, String position, Capacity capacity,
		String signer, Instant signedAt, List<Amendment> amendments, List<Amendment> amended, @Nullable String subject,
		Fingerprint fingerprint, Verdict paper, @Nullable PublicCopy copy,
		ValidationReport report) {

	/** Genuine as it may be, it no longer applies. */
	public boolean isRevoked() {
		return amendments.stream().anyMatch(Amendment::revokes);
	}
}
