package id.nirkertas.paper;

import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Running;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The style sheet of a letter: what all letters share, and numbers of its own for paper, margins and letters. Nothing that
 * somebody typed gets here.
 */
final class Style {

	/** The least a rule allows, in millimetres (Permendagri 1/2023): room for the punch at the left. */
	private static final int LEAST_LEFT = 30;
	private static final int LEAST_RIGHT = 20;
	private static final int LEAST_BOTTOM = 25;
	private static final int LEAST_TOP = 15;
	private static final int LEAST_TOP_WITHOUT_LETTERHEAD = 20;
	private static final int MOST = 60;
	/** Later pages have their number above the text. */
	private static final int PAGE_NUMBER = 7;

	private static final double FOOTER_POINTS = 7.5;
	private static final double FOOTER_LINE = FOOTER_POINTS * 1.25 * 25.4 / 72;
	/** Its distance from the text, the line over it, and the edge a printer leaves white. */
	private static final double AROUND_FOOTER = 10.6;
	private static final double STAMP = 6.5;
	/** A line with letters that are stacked. */
	private static final double STACKED = 1.5;

	private static final double MILLIMETRE = 25.4 / 72;
	private static final double LABEL = 29;
	private static final double WIDEST_LABEL = 42;

	private Style() {
	}

	/** What follows the shared style sheet. */
	static String of(FairCopy copy, Fonts fonts) {
		var look = copy.sheet().look();
		var line = line(look);
		var top = Math.clamp(look.top(), copy.hasLetterhead() ? LEAST_TOP : LEAST_TOP_WITHOUT_LETTERHEAD, MOST);
		var footer = fonts.width(look.face(), copy.sheet().running().footer(), FOOTER_POINTS) * 25.4 / 72;
		var lines = Math.ceil(footer * 1.04 / line);
		var bottom = Math.max(Math.clamp(look.bottom(), LEAST_BOTTOM, MOST), foot(copy.sheet().running(), lines));
		return String.format(Locale.ROOT,
				"""
						@page { size: %dmm %dmm; margin: %dmm %dmm %.1fmm %dmm;
							@top-center { content: element(header); vertical-align: bottom; width: 100%%; }
							@bottom-center { content: element(footer); vertical-align: top; width: 100%%; } }
						@page :first { margin-top: %dmm; @top-center { content: element(first); vertical-align: bottom; width: 100%%; } }
						body { font-family: '%s'; font-size: %dpt; line-height: %.2f; }
						%s%s						""",
				width(look), height(look), top + PAGE_NUMBER, right(look), bottom, left(look), top,
				Fonts.family(look.face()),
				points(look), Math.clamp(look.leading(), 100, 200) / 100.0,
				LetterheadSizes.of(copy, fonts, line) + SignatureSizes.of(line),
				String.format(Locale.ROOT, ".clause th, .clause .label { width: %.1fmm; }%n", label(copy, fonts)));
	}

	/** How wide the text is between its margins, in millimetres. */
	static int line(Look look) {
		return width(look) - left(look) - right(look);
	}

	/** Of the letters, in millimetres. */
	static double size(Look look) {
		return size(points(look));
	}

	/** Of letters of so many points, in millimetres. */
	static double size(int points) {
		return points * MILLIMETRE;
	}

	static int points(Look look) {
		return Math.clamp(look.points(), 10, 12);
	}

	private static int left(Look look) {
		return Math.clamp(look.left(), LEAST_LEFT, MOST);
	}

	private static int right(Look look) {
		return Math.clamp(look.right(), LEAST_RIGHT, MOST);
	}

	/** How many lines an agency's name takes at least in the letterhead of the usual paper. */
	static int linesOfAgency(Fonts fonts, String name) {
		var look = Look.USUAL;
		return LetterheadSizes.lines(fonts, look.face(), width(look) - look.left() - look.right(), name);
	}

	/** The column of Menimbang and KESATU is as wide as its words, in all of a letter: none is ever parted. */
	static double label(FairCopy copy, Fonts fonts) {
		var look = copy.sheet().look();
		var size = size(look);
		var widest = copy.labels().stream().mapToDouble(label -> {
			var whole = fonts.width(look.face(), label, size);
			return whole <= WIDEST_LABEL
					? whole
					: Stream.of(label.split(" ")).mapToDouble(word -> fonts.width(look.face(), word, size))
							.max()
							.orElse(0);
		}).max().orElse(0);
		return Math.max(LABEL, widest + 2.5);
	}

	private static double foot(Running running, double lines) {
		var line = Script.isIn(running.footer()) ? STACKED * FOOTER_LINE : FOOTER_LINE;
		return AROUND_FOOTER + lines * line + (running.stamp() == null ? 0 : STAMP);
	}

	private static int width(Look look) {
		return switch (look.size()) {
			case A4 -> 210;
			case F4 -> 215;
		};
	}

	private static int height(Look look) {
		return switch (look.size()) {
			case A4 -> 297;
			case F4 -> 330;
		};
	}
}
