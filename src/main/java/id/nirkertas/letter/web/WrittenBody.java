package id.nirkertas.letter.web;

import id.nirkertas.letter.Body;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Sha256;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The text of a letter as a page shows it and sends it back.
 *
 * @param text     as it stands in the text area
 * @param document of the editor; empty where there is none, and the text alone is meant
 */
record WrittenBody(String text, String document) {

	static final WrittenBody BLANK = of(Body.EMPTY);
	/** Enough to tell two bodies apart. */
	private static final int DIGITS = 12;

	static WrittenBody of(Body body) {
		return new WrittenBody(body.text(), body.json());
	}

	static WrittenBody of(MultiValueMap<String, String> posted) {
		return new WrittenBody(Objects.requireNonNullElse(posted.getFirst("body"), ""),
				Objects.requireNonNullElse(posted.getFirst("document"), ""));
	}

	/**
	 * What is meant; of a text that somebody changed without the editor, what they left alone stays as it was saved. Refuses with
	 * letter.body-unreadable and letter.body-too-long.
	 */
	Body content(Body saved) {
		return document.isBlank() ? saved.retyped(text) : Body.of(document);
	}

	/** For the editor; empty where it could not show what was sent. */
	public String shownDocument() {
		return read().map(Body::json).orElse("");
	}

	/** For the text area: of a document its words. */
	public String shownText() {
		return document.isBlank() ? text : read().map(Body::text).orElse(text);
	}

	/** Of the text and of the document, since it is not known yet which of them comes back. */
	String marks() {
		return mark(lines(shownText())) + mark(shownDocument());
	}

	boolean isMarkedBy(String marks) {
		var mine = document.isBlank() ? mark(lines(text)) : mark(shownDocument());
		return marks.length() == 2 * DIGITS
				&& mine.equals(document.isBlank() ? marks.substring(0, DIGITS) : marks.substring(DIGITS));
	}

	boolean isSame(WrittenBody other) {
		return document.isBlank() || other.document.isBlank()
				? lines(shownText()).equals(lines(other.shownText()))
				: shownDocument().equals(other.shownDocument());
	}

	private Optional<Body> read() {
		try {
			return Optional.of(content(Body.EMPTY));
		} catch (RefusedException unreadable) {
			return Optional.empty();
		}
	}

	/** Browsers post CR LF. */
	private static String lines(String text) {
		return text.replace("\r\n", "\n").strip();
	}

	private static String mark(String text) {
		return Sha256.hex(text).substring(0, DIGITS);
	}
}
