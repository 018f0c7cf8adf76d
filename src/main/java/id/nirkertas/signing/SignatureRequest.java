package id.nirkertas.signing;

import java.time.Instant;

/** What a signature says beside its bytes: the field it fills, by whom, why, where and when it was asked for. */
public record SignatureRequest(String field, String signer, String reason, String location, Instant at) {
}
