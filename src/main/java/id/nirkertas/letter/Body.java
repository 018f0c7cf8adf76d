package id.nirkertas.letter;

/** What a drafter writes: the text of a letter. */
public record Body(String text) {

	public static final Body EMPTY = new Body("");

	/** Paragraphs parted by an empty line; lines beginning "1. " or "a. " form lists. */
	public static Body ofText(String text) {
		return new Body(text);
	}

	/** As it was stored, whatever the release that stored it. */
	public static Body stored(String stored) {
		return new Body(stored);
	}

	/** As it is stored and hashed. */
	public String json() {
		return text;
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** In characters. */
	public int length() {
		return text.length();
	}
}
