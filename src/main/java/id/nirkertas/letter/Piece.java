package id.nirkertas.letter;

/** A run of words in a comparison of two versions: it stayed, came, or went. */
public record Piece(Kind kind, String text) {

	public enum Kind {
		SAME, ADDED, REMOVED
	}
}
