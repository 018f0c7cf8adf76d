package id.nirkertas.letter;

import java.security.SecureRandom;

/** The code in a letter's QR: 20 characters of Crockford's base 32, 100 random bits, so that nobody finds one by trying. */
final class LetterCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int LENGTH = 20;
	private static final SecureRandom RANDOM = new SecureRandom();

	private LetterCode() {
	}

	static String random() {
		return RANDOM.ints(LENGTH, 0, ALPHABET.length())
				.collect(StringBuilder::new, (code, digit) -> code.append(ALPHABET.charAt(digit)), StringBuilder::append)
				.toString();
	}
}
