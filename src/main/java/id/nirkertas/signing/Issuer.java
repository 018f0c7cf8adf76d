package id.nirkertas.signing;

/**
 * Who issued the certificate of a signature.
 *
 * @param certified whether it is a certified authority by law and is believed here: only then is the signature a certified
 *                  one (TTE tersertifikasi)
 */
public record Issuer(String name, boolean certified) {
}
