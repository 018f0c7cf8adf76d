package id.nirkertas.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signature as a validation found it.
 *
 * @param issuer null when its certificate is not in the file
 */
public record SignatureReport(String signer, @Nullable Issuer issuer, @Nullable String level,
		@Nullable Instant timeStampedAt, Indication indication,
		boolean coversWholeFile, List<String> findings) {

	/** TOTAL_PASSED, INDETERMINATE, TOTAL_FAILED of ETSI EN 319 102-1. */
	public enum Indication {
		PASSED, INDETERMINATE, FAILED
	}
}
