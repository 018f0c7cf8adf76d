package id.nirkertas.letter;

import java.util.List;

/**
 * What differs between two versions of a letter, in words.
 *
 * @param before number of a version
 * @param after  number of another one
 * @param fields those that differ; never the body
 * @param body   empty when the body says the same
 * @param forms  what looks different, whether or not it says the same
 */
public record Comparison(int before, int after, List<Field> fields, List<Piece> body,
		List<Form> forms) {

	/**
	 * @param name  a message key, or the word that a kind of letter has for a field of its own
	 * @param coded whether the pieces are message keys, as those of a choice are
	 */
	public record Field(String name, List<Piece> pieces, boolean coded) {
	}

	/**
	 * A paragraph that looks different.
	 *
	 * @param words  how it begins; empty for the text as a whole
	 * @param code   a message key that says how it looks now
	 * @param detail for that message: the words in that style, or the level; empty for none
	 */
	public record Form(String words, String code, String detail) {
	}

	public boolean isEmpty() {
		return fields.isEmpty() && body.isEmpty() && forms.isEmpty();
	}
}
