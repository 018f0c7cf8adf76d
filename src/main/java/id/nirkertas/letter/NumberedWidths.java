package id.nirkertas.letter;

import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table with numbered rows are, in millimetres of a line of 160: the number and the longest word of
 * each column stay whole, and what is left goes where the texts are long.
 */
final class NumberedWidths {

	private static final int LINE = 160;
	/** Of a digit, and of the space beside the text of a cell. */
	private static final double DIGIT = 2.2;
	private static final double SIDES = 4;
	private static final double SPACE = 1.1;
	private static final double FULL_STOP = 1.3;
	private static final double STEP = 0.5;
	private static final int MOST_LINES = 40;
	/** Of a capital or a digit, and of another letter, as they are on average. */
	private static final double WIDE_SIGN = 2.45;
	private static final double SIGN = 2.05;
	private static final double BOLD = 1.08;

	private NumberedWidths() {
	}

	/** "12." of fewer than a hundred rows, "300." of more. */
	static int number(int rows) {
		return (int) Math.ceil(SIDES + FULL_STOP + DIGIT * Math.max(2, Integer.toString(rows).length()));
	}

	/** @param rows the head first; a cell with the number before the others */
	static List<Integer> of(List<List<Cell>> rows) {
		var columns = IntStream.range(1, rows.getFirst().size())
				.mapToObj(column -> rows.stream().map(row -> words(row.get(column), row == rows.getFirst())).toList())
				.toList();
		var widths = new ArrayList<Integer>();
		widths.add(number(rows.size() - 1));
		widths.addAll(shared(columns, LINE - widths.getFirst()));
		return widths;
	}

	/** As few lines a row as there is room for; what is left goes where texts are longer still. */
	private static List<Integer> shared(List<List<List<Double>>> columns, int room) {
		var wanted = columns.stream().map(column -> least(column, 1)).toList();
		var lines = IntStream.rangeClosed(1, MOST_LINES)
				.filter(most -> columns.stream().mapToDouble(column -> least(column, most)).sum() <= room).findFirst()
				.orElse(MOST_LINES);
		var widths = columns.stream().map(column -> least(column, lines)).toList();
		var left = Math.max(0, room - sum(widths));
		var more = sum(wanted) - sum(widths);
		return IntStream.range(0, columns.size()).mapToObj(column -> (int) Math.floor(widths.get(column)
				+ (more <= 0 ? left / columns.size() : left * (wanted.get(column) - widths.get(column)) / more))).toList();
	}

	private static double sum(List<Double> widths) {
		return widths.stream().mapToDouble(Double::doubleValue).sum();
	}

	/** The width at which none of these texts has more lines; their longest word stays whole in any case. */
	private static double least(List<List<Double>> texts, int most) {
		return SIDES + texts.stream().mapToDouble(words -> least(words.stream().mapToDouble(Double::doubleValue).toArray(),
				most)).max().orElse(0);
	}

	private static double least(double[] words, int most) {
		var width = Arrays.stream(words).max().orElse(0);
		while (lines(words, width) > most) {
			width += STEP;
		}
		return width;
	}

	private static int lines(double[] words, double width) {
		var lines = 1;
		var place = 0.0;
		for (var word : words) {
			if (place > 0 && place + SPACE + word > width) {
				lines++;
				place = word;
			} else {
				place += (place > 0 ? SPACE : 0) + word;
			}
		}
		return lines;
	}

	/** The widths of a cell's words. */
	private static List<Double> words(Cell cell, boolean head) {
		return Stream.of(text(cell).split("[ \n]+")).map(word -> width(word) * (head || isWhole(word) ? BOLD : 1)).toList();
	}

	/** A date or a number that must not break: an average of its letters may be too little. */
	private static boolean isWhole(String word) {
		return word.indexOf('\u00a0') >= 0;
	}

	private static String text(Cell cell) {
		return cell.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
				.flatMap(paragraph -> paragraph.runs().stream()).map(run -> run.text()).reduce("", String::concat);
	}

	private static double width(String text) {
		return text.chars().mapToDouble(sign -> Character.isUpperCase(sign)
				? WIDE_SIGN
				: Character.isDigit(sign) ? DIGIT - 0.04 : Character.isLetter(sign) ? SIGN : SIGN / 1.7).sum();
	}
}
