package id.nirkertas.signing;

import java.time.Instant;

/** An official's certificate in words for a page. */
public record CertificateView(String subject, String issuer, Instant validFrom, Instant validUntil,
		boolean certifiedAuthority) {
}
