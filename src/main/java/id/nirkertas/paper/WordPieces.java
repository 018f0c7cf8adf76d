package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parts what is to be drawn into pieces that fit on a line: a phrase from right to left between its words, each piece for a
 * line of its own, and a long word from left to right after its syllables, wherever a line may end.
 */
final class WordPieces {

	private static final Pattern LETTER_WITH_MARKS = Pattern.compile("\\X");
	/** These tie a letter to the next, which is stacked under it. */
	private static final char PANGKON = '\ua9c0';
	private static final char ADEG_ADEG = '\u1b44';
	/** Of a text without spaces, small enough that its lines end at nearly the same place. */
	private static final double HANDY = 6;
	/** Longer is no word, and would be measured in vain. */
	private static final int LONGEST_WORD = 120;
	private static final int LONGEST_SYLLABLE = 40;

	private final Lettering lettering;
	private final boolean isBold;
	/** In sizes of the font. */
	private final double widest;
	private final List<WordShape> pieces = new ArrayList<>();
	private final StringBuilder piece = new StringBuilder();
	private double width;

	private WordPieces(Lettering lettering, boolean isBold, double widest) {
		this.lettering = lettering;
		this.isBold = isBold;
		this.widest = widest;
	}

	static List<WordShape> of(String text, Lettering lettering, boolean isBold, double widest) {
		if (text.length() <= LONGEST_WORD) {
			var whole = lettering.shape(text, isBold);
			if (ems(whole) <= widest) {
				return List.of(whole);
			}
		}
		return new WordPieces(lettering, isBold, widest).parted(text);
	}

	/** The width of a shape in sizes of the Latin letters beside it. */
	static double ems(WordShape shape) {
		return shape.advance() * shape.script().size / WordShape.EM;
	}

	private List<WordShape> parted(String text) {
		if (lettering.script().isRightToLeft) {
			var space = width(" ");
			for (var word : text.split(" ", -1)) {
				for (var part : cut(word, LONGEST_WORD)) {
					add(part, space, widest);
				}
			}
		} else {
			syllables(text).forEach(syllable -> add(syllable, 0, Math.min(HANDY, widest)));
		}
		end();
		return pieces;
	}

	private static List<String> syllables(String text) {
		var syllables = new ArrayList<String>();
		var syllable = new StringBuilder();
		for (var letter : LETTER_WITH_MARKS.matcher(text).results().map(MatchResult::group).toList()) {
			syllable.append(letter);
			var last = letter.charAt(letter.length() - 1);
			if ((last != PANGKON && last != ADEG_ADEG) || syllable.length() >= LONGEST_SYLLABLE) {
				syllables.addAll(cut(syllable.toString(), LONGEST_SYLLABLE));
				syllable.setLength(0);
			}
		}
		syllables.addAll(cut(syllable.toString(), LONGEST_SYLLABLE));
		return syllables;
	}

	/** What nobody writes is drawn in pieces all the same. */
	private static List<String> cut(String part, int longest) {
		var cut = new ArrayList<String>();
		for (var from = 0; from < part.length(); from += longest) {
			cut.add(part.substring(from, Math.min(part.length(), from + longest)));
		}
		return cut;
	}

	private void add(String part, double space, double most) {
		var more = width(part);
		var between = piece.isEmpty() ? 0 : space;
		if (!piece.isEmpty() && (width + between + more > most || piece.length() + part.length() > LONGEST_WORD)) {
			end();
			between = 0;
		}
		if (between > 0) {
			piece.append(' ');
		}
		piece.append(part);
		width += between + more;
	}

	private void end() {
		if (!piece.isEmpty()) {
			pieces.add(lettering.shape(piece.toString(), isBold));
		}
		piece.setLength(0);
		width = 0;
	}

	private double width(String part) {
		return ems(lettering.shape(part, isBold));
	}
}
