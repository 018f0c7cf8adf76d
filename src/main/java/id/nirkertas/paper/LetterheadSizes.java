package id.nirkertas.paper;

import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Sheet.Face;
import java.util.Locale;

/**
 * How large the lines of a letterhead are: government, agency and address as 2 : 3 : 1 (Permendagri 1/2023), a head of region's
 * name and address as 2 : 1. A name too long for two lines makes all of them smaller, down to what still can be read; the rule
 * allows it three.
 */
final class LetterheadSizes {

	/** Points of an address. */
	private static final double USUAL = 7;
	/** A name that would need less for two lines has three. */
	private static final double LEAST = 6.25;
	private static final double LEAST_OF_THREE = 5.75;
	private static final double STEP = 0.25;
	/** Of a head of region, whose address has no third size above it. */
	private static final double OF_THE_STATE = 8;

	/** Room for the emblem and beside the name, in millimetres. */
	private static final double SIDES = 26;
	/** Bold letters, and words that do not fill their line. */
	private static final double BOLD = 1.17;

	private LetterheadSizes() {
	}

	/** @param line the width between the margins, in millimetres */
	static String of(FairCopy copy, Fonts fonts, double line) {
		var unit = unit(copy, fonts, (line - SIDES) * 72 / 25.4);
		return String.format(Locale.ROOT, """
				.letterhead .government { font-size: %.2fpt; }
				.letterhead div.agency { font-size: %.2fpt; }
				.letterhead .address { font-size: %.2fpt; }
				.letterhead.state div.agency { font-size: %.2fpt; }
				.letterhead.state .address { font-size: %.2fpt; }
				""", 2 * unit, 3 * unit, unit, 2 * OF_THE_STATE, OF_THE_STATE);
	}

	/** How many lines a name takes at least, in the smallest letters it may have. */
	static int lines(Fonts fonts, Face face, double line, String name) {
		var width = (line - SIDES) * 72 / 25.4;
		var lines = 1;
		var filled = 0.0;
		for (var word : name.strip().split("\\s+")) {
			var wide = fonts.widthInBold(face, word, 3 * LEAST_OF_THREE);
			var longer = filled == 0 ? wide : filled + fonts.widthInBold(face, " ", 3 * LEAST_OF_THREE) + wide;
			if (longer > width && filled > 0) {
				lines++;
			}
			filled = longer > width ? wide : longer;
		}
		return lines;
	}

	private static double unit(FairCopy copy, Fonts fonts, double width) {
		var face = copy.sheet().look().face();
		var name = copy.head().stream().filter(line -> line.weight() == Weight.AGENCY).map(Line::text)
				.mapToDouble(text -> fonts.width(face, text, 3 * BOLD)).max().orElse(0);
		var inTwo = 2 * width / name;
		return round(inTwo >= LEAST ? Math.min(USUAL, inTwo) : Math.clamp(3 * width / name, LEAST_OF_THREE, USUAL));
	}

	private static double round(double points) {
		return Math.floor(points / STEP) * STEP;
	}
}
