package id.nirkertas.review;

import java.util.List;

/**
 * What changed in a letter since a version somebody saw.
 *
 * @param fields changed fields, each by a message key such as "letter.field.subject"; never the body
 * @param body   empty when the body is the same
 */
public record Comparison(int seen, int now, List<Field> fields, List<Piece> body) {

	/** @param coded whether the pieces are message keys, as those of a choice are */
	public record Field(String name, List<Piece> pieces, boolean coded) {
	}

	public boolean isEmpty() {
		return fields.isEmpty() && body.isEmpty();
	}
}
