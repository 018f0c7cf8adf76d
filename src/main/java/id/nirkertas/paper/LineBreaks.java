package id.nirkertas.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after spaces, after the hyphen of "hal-hal" and after dashes; inside a number or an address only where it
 * is long. So "S.Kom." and "19700412 199503 1 001" never lose a part of a word to the next line.
 */
final class LineBreaks implements FSTextBreaker {

	private static final int DONE = -1;
	/** What stands on a line of its own has as many letters. */
	private static final int PIECE = 3;
	/** Longer words may be parted at their signs; what is longer than a line is parted anywhere. */
	static final int LONG_WORD = 28;

	private String text = "";
	private int place;
	private int wordLength;
	private boolean isOver;

	@Override
	public void setText(String next) {
		text = next;
		place = 0;
		wordLength = wordLength(0);
		isOver = next.isEmpty();
	}

	@Override
	public int next() {
		if (isOver) {
			return DONE;
		}
		while (++place < text.length()) {
			if (text.charAt(place - 1) == ' ') {
				wordLength = wordLength(place);
			}
			if (isBreak()) {
				return place;
			}
		}
		isOver = true;
		return text.length();
	}

	private boolean isBreak() {
		var before = text.charAt(place - 1);
		var after = text.charAt(place);
		if (after == ' ') {
			return false;
		}
		return switch (before) {
			case ' ', '—' -> true;
			case '-', '–' -> hasLetters(place - 1 - PIECE) && hasLetters(place);
			case '/', '.', '@', '_', '&', '=', '?' -> wordLength > LONG_WORD && Character.isLetterOrDigit(after);
			default -> false;
		};
	}

	/** "pos-el" and "e-mail" stay whole. */
	private boolean hasLetters(int from) {
		return from >= 0 && from + PIECE <= text.length()
				&& text.substring(from, from + PIECE).chars().allMatch(Character::isLetter);
	}

	private int wordLength(int from) {
		var end = text.indexOf(' ', from);
		return (end < 0 ? text.length() : end) - from;
	}
}
