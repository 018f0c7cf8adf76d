package id.nirkertas.letter;

import java.util.List;

/**
 * What differs between two versions of a letter, in words.
 *
 * @param before number of a version
 * @param after  number of another one
 * @param fields those that differ; never the body
 * @param body   empty when the body is the same
 */
public record Comparison(int before, int after, List<Field> fields, List<Piece> body) {

	/**
	 * @param name  a message key, or the word that a kind of letter has for a field of its own
	 * @param coded whether the pieces are message keys, as those of a choice are
	 */
	public record Field(String name, List<Piece> pieces, boolean coded) {
	}

	public boolean isEmpty() {
		return fields.isEmpty() && body.isEmpty();
	}
}
