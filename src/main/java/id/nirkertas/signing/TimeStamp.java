package id.nirkertas.signing;

import java.time.Instant;

/** A time-stamp token (RFC 3161) as it goes into a signature, and the time it says. */
record TimeStamp(byte[] token, Instant at) {
}
