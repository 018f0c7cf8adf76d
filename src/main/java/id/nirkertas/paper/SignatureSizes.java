package id.nirkertas.paper;

import java.util.Locale;

/**
 * How the box of a signature and its words share what a column of signatures has between the margins: on a short line the words
 * stand in several lines beside the code, and who signs alone has more than the half. See paper.css for what is usual.
 */
final class SignatureSizes {

	/** Of the line, where two sign side by side. */
	private static final double COLUMN = 0.4875;
	/** With the words in one line. */
	private static final double WHOLE = 75;
	/** With the words in two lines; an employee number stays in one. */
	private static final double HALVED = 58;

	private static final String TWO_LINES = """
			%1$s.box-text { width: 29.3mm; white-space: normal; font-size: 8pt; margin-top: 8.3mm; }
			%1$s.box.later .box-text { margin-top: 6.5mm; }
			""";
	private static final String THREE_LINES = """
			.box-text { width: 17.5mm; white-space: normal; font-size: 7pt; margin-top: 7.2mm; }
			.box.later .box-text { margin-top: 4mm; }
			.box { font-size: 7pt; }
			.code { margin-right: 1mm; }
			.code.later { margin-right: 3.5mm; }
			""";

	private SignatureSizes() {
	}

	/** @param line the width between the margins, in millimetres */
	static String of(int line) {
		var column = COLUMN * line;
		if (column >= WHOLE) {
			return "";
		}
		if (column >= HALVED) {
			return TWO_LINES.formatted("");
		}
		return THREE_LINES + TWO_LINES.formatted(".alone > .signature ") + String.format(Locale.ROOT,
				".alone > .dated, .alone > .signature { margin-left: %.2fmm; }%n", line - HALVED);
	}
}
