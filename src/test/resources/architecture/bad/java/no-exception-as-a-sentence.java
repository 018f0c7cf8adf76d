package id.nirkertas.letter;

class Sentence {

	void sign() {
		throw new RuntimeException("Something went wrong");
	}
}
