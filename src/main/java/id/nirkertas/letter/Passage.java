package id.nirkertas.letter;

import id.nirkertas.shared.Sha256;

/**
 * A part of a letter that a remark can be tied to: a field, or a paragraph of its text.
 *
 * @param place where it stands in its version: the id of the input it is written in, and for a paragraph its number as well
 *              ({@code body.3})
 * @param label a message key, or the word that a kind of letter has for a field of its own
 * @param text  as people read it
 */
public record Passage(String place, String label, String text) {

	static final String BODY = "body.";
	private static final int DIGITS = 16;

	/** Tells what stood there, wherever it stands later. */
	public String hash() {
		return Sha256.hex(text).substring(0, DIGITS);
	}

	/** Place and words: what a form says it is about, so that a letter that changed meanwhile is noticed. */
	public String key() {
		return place + ":" + hash();
	}

	public boolean isParagraph() {
		return place.startsWith(BODY);
	}

	/** Which paragraph of the text, counted from 1; 0 for a field. */
	public int number() {
		return isParagraph() ? Integer.parseInt(place.substring(BODY.length())) : 0;
	}

	/** The input that it is written in. */
	public String input() {
		return isParagraph() ? "body" : place;
	}
}
