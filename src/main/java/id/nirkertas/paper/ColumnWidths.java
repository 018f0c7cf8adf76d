package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How columns share a line: no word is parted while there is room for the longest of each column; rows have as few lines as
 * there is room for, and what is left goes where texts are longer still. Where there is no such room the columns that need least
 * keep their words, and the others have the rest in equal parts.
 */
final class ColumnWidths {

	/** The space beside the text of a cell, its line, and what a printer rounds: see paper.css. */
	static final double SIDES = 3.8;
	/** A number looks lost in more. */
	private static final double NARROW = 10;

	private final List<List<CellWords>> columns = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();

	private record Span(int first, int count, CellWords words) {
	}

	ColumnWidths(int count) {
		IntStream.range(0, count).forEach(_ -> columns.add(new ArrayList<>()));
	}

	/** A cell that begins in a column and takes so many. */
	void add(int first, int count, CellWords words) {
		if (count == 1) {
			columns.get(first).add(words);
		} else {
			spans.add(new Span(first, count, words));
		}
	}

	/** Whether there is room for every word. */
	boolean fit(double room) {
		return sum(least()) <= room;
	}

	/** In millimetres, together as wide as the room. */
	double[] in(double room) {
		var least = least();
		if (sum(least) > room) {
			return levelled(least, room);
		}
		var widths = widths(fewest(least, room), least);
		var wanted = Arrays.stream(widths(1, least)).map(width -> Math.min(width, room)).toArray();
		var left = room - sum(widths);
		var more = sum(wanted) - sum(widths);
		return more > 0
				? each(column -> widths[column] + left * (wanted[column] - widths[column]) / more)
				: widened(widths, left);
	}

	/** What all need for their longest words. */
	private double[] least() {
		var least = each(column -> SIDES + columns.get(column).stream().mapToDouble(CellWords::longest).max().orElse(0));
		for (var span : spans) {
			var end = span.first() + span.count();
			var missing = SIDES + span.words().longest() - sum(Arrays.copyOfRange(least, span.first(), end));
			for (var column = span.first(); column < end && missing > 0; column++) {
				least[column] += missing / span.count();
			}
		}
		return least;
	}

	private double[] widths(int lines, double[] least) {
		return each(column -> Math.max(least[column],
				SIDES + columns.get(column).stream().mapToDouble(cell -> cell.width(lines)).max().orElse(0)));
	}

	private int fewest(double[] least, double room) {
		var low = 1;
		var high = IntStream.range(0, columns.size()).flatMap(column -> columns.get(column).stream()
				.mapToInt(cell -> cell.lines(least[column] - SIDES))).max().orElse(1);
		while (low < high) {
			var middle = (low + high) / 2;
			if (sum(widths(middle, least)) <= room) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	private double[] levelled(double[] least, double room) {
		var sorted = least.clone();
		Arrays.sort(sorted);
		var left = room;
		var level = 0.0;
		for (var column = 0; column < sorted.length; column++) {
			level = Math.max(level, Math.min(sorted[column], left / (sorted.length - column)));
			left -= Math.min(sorted[column], level);
		}
		var most = level;
		return Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
	}

	private double[] widened(double[] widths, double left) {
		var isNarrow = Arrays.stream(widths).allMatch(width -> width - SIDES < NARROW);
		var weights = Arrays.stream(widths).map(width -> isNarrow || width - SIDES >= NARROW ? width : 0).toArray();
		return each(column -> widths[column] + left * weights[column] / sum(weights));
	}

	private double[] each(IntToDoubleFunction width) {
		return IntStream.range(0, columns.size()).mapToDouble(width).toArray();
	}

	private static double sum(double[] widths) {
		return Arrays.stream(widths).sum();
	}
}
