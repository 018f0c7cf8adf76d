package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How columns share a line: no word is parted while there is room for the longest of each column. The longest row has as few
 * lines as there is room for, then all rows together, and what is left goes where texts are longer still. Where there is no such
 * room the columns that need least keep their words, and the others have the rest in equal parts.
 */
final class ColumnWidths {

	/** A number looks lost in more. */
	private static final double NARROW = 10;
	private static final double STEP = 0.5;
	/** Of a line that a cell has less, beside one that its row has less: the next column may bring that. */
	private static final double OF_A_CELL = 0.2;

	/** What a cell leaves free beside its text. */
	private final double sides;
	private final List<List<Cell>> columns = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private int rows;

	private record Cell(int row, CellWords words) {
	}

	private record Span(int first, int count, CellWords words) {
	}

	ColumnWidths(int count, double sides) {
		this.sides = sides;
		IntStream.range(0, count).forEach(_ -> columns.add(new ArrayList<>()));
	}

	/** A cell that begins in a column and takes so many. */
	void add(int row, int first, int count, CellWords words) {
		rows = Math.max(rows, row + 1);
		if (count == 1) {
			columns.get(first).add(new Cell(row, words));
		} else {
			spans.add(new Span(first, count, words));
		}
	}

	/** Whether there is room for every word. */
	boolean fit(double room) {
		return sum(least()) <= room;
	}

	/** How many columns have words that are parted. */
	long parted(double room) {
		var least = least();
		var most = levelled(least, room);
		return IntStream.range(0, least.length).filter(column -> most[column] < least[column]).count();
	}

	/** In millimetres, together as wide as the room. */
	List<Double> in(double room) {
		return Arrays.stream(shared(room)).boxed().toList();
	}

	private double[] shared(double room) {
		var least = least();
		if (sum(least) > room) {
			return levelled(least, room);
		}
		var widths = shortened(widths(fewest(least, room), least), room);
		var wanted = Arrays.stream(widths(1, least)).map(width -> Math.min(width, room)).toArray();
		var left = room - sum(widths);
		var more = sum(wanted) - sum(widths);
		return more > 0
				? each(column -> widths[column] + left * (wanted[column] - widths[column]) / more)
				: widened(widths, left);
	}

	/** What all need for their longest words. */
	private double[] least() {
		var least = each(
				column -> sides + columns.get(column).stream().mapToDouble(cell -> cell.words().longest()).max().orElse(0));
		for (var span : spans) {
			var end = span.first() + span.count();
			var missing = sides + span.words().longest() - sum(Arrays.copyOfRange(least, span.first(), end));
			for (var column = span.first(); column < end && missing > 0; column++) {
				least[column] += missing / span.count();
			}
		}
		return least;
	}

	private double[] widths(int lines, double[] least) {
		return each(column -> Math.max(least[column], width(column, lines)));
	}

	private double width(int column, int lines) {
		return sides + columns.get(column).stream().mapToDouble(cell -> cell.words().width(lines)).max().orElse(0);
	}

	/** What is left goes, step by step, where it saves most lines of all rows together for its width. */
	private double[] shortened(double[] widths, double room) {
		var left = room - sum(widths);
		var best = widths;
		var saved = 0.0;
		for (var column = 0; column < columns.size(); column++) {
			var others = lines(widths, column);
			var now = lines(others, column, widths[column]);
			for (var more = STEP; more <= left; more += STEP) {
				var each = (now - lines(others, column, widths[column] + more)) / more;
				if (each > saved) {
					saved = each;
					best = widths.clone();
					best[column] += more;
				}
			}
		}
		return saved == 0 ? widths : shortened(best, room);
	}

	/** Of each row, but for one column. */
	private int[] lines(double[] widths, int without) {
		var lines = new int[rows];
		for (var column = 0; column < widths.length; column++) {
			for (var cell : column == without ? List.<Cell>of() : columns.get(column)) {
				lines[cell.row()] = Math.max(lines[cell.row()], cell.words().lines(widths[column] - sides));
			}
		}
		return lines;
	}

	/** Of all rows, with that column as wide as that; and a little of what its cells have. */
	private double lines(int[] others, int column, double width) {
		var rows = others.clone();
		var cells = 0;
		for (var cell : columns.get(column)) {
			var lines = cell.words().lines(width - sides);
			rows[cell.row()] = Math.max(rows[cell.row()], lines);
			cells += lines;
		}
		return Arrays.stream(rows).sum() + OF_A_CELL * cells;
	}

	private int fewest(double[] least, double room) {
		var low = 1;
		var high = IntStream.range(0, columns.size()).flatMap(column -> columns.get(column).stream()
				.mapToInt(cell -> cell.words().lines(least[column] - sides))).max().orElse(1);
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
		var isNarrow = Arrays.stream(widths).allMatch(width -> width - sides < NARROW);
		var weights = Arrays.stream(widths).map(width -> isNarrow || width - sides >= NARROW ? width : 0).toArray();
		return each(column -> widths[column] + left * weights[column] / sum(weights));
	}

	private double[] each(IntToDoubleFunction width) {
		return IntStream.range(0, columns.size()).mapToDouble(width).toArray();
	}

	private static double sum(double[] widths) {
		return Arrays.stream(widths).sum();
	}
}
