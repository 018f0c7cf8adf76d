package id.nirkertas.letter;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

class LetterWithAHashOfItsOwn {

	byte[] hash(byte[] text) throws GeneralSecurityException {
		return MessageDigest.getInstance("SHA-256").digest(text);
	}
}
