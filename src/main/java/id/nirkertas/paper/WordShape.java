package id.nirkertas.paper;

import java.awt.Shape;
import java.text.Bidi;

/**
 * How a word looks: in thousandths of the font's size, from the left end of its baseline, downwards.
 *
 * @param text    in the order it is read
 * @param advance from where it begins to where the next may begin
 */
record WordShape(Script script, String text, boolean isBold, double advance, Shape outline) {

	static final int EM = 1000;

	/** That stacks of two lines do not touch. */
	private static final double CLEARANCE = 40;
	private static final char RIGHT_TO_LEFT_MARK = '\u200f';
	/** Each stands beside the one it looks like from the other side. */
	private static final String PAIRS = "()[]{}<>«»‹›";

	/** The ink over the baseline. */
	double above() {
		return Math.max(0, -outline.getBounds2D().getMinY()) + CLEARANCE;
	}

	double below() {
		return Math.max(0, outline.getBounds2D().getMaxY()) + CLEARANCE;
	}

	double height() {
		return above() + below();
	}

	/** The characters from left to right, as they stand on paper. */
	String leftToRight() {
		if (!script.isRightToLeft) {
			return text;
		}
		var levels = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
		var characters = text.chars().mapToObj(character -> (char) character).toArray(Character[]::new);
		var depths = new byte[characters.length];
		for (var place = 0; place < depths.length; place++) {
			depths[place] = (byte) levels.getLevelAt(place);
			if (depths[place] % 2 == 1) {
				characters[place] = mirrored(characters[place]);
			}
		}
		Bidi.reorderVisually(depths, 0, characters, 0, characters.length);
		var ordered = new StringBuilder();
		// A reader would give a mark at the left end to the Latin words beside it
		if (Character.getType(text.charAt(text.length() - 1)) == Character.NON_SPACING_MARK) {
			ordered.append(RIGHT_TO_LEFT_MARK);
		}
		for (var character : characters) {
			ordered.append(character.charValue());
		}
		return ordered.toString();
	}

	private static char mirrored(char character) {
		var place = PAIRS.indexOf(character);
		return place < 0 ? character : PAIRS.charAt(place ^ 1);
	}
}
