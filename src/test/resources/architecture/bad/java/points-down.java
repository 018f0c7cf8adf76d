package id.nirkertas.signing;

import id.nirkertas.letter.Letters;

class SignerThatKnowsLetters {

	Letters letters;
}
