package id.nirkertas.letter;

import id.nirkertas.letter.KindField.Type;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which columns of a field say who signs by hand: by their headings, in any order. Where none says "Nama" they are position, name
 * and employee numbers by their places.
 *
 * @param position -1 for none
 * @param below    what stands under the name, in this order
 */
record SigningColumns(int position, int name, List<Line> below) {

	private static final String NAME = "nama";
	private static final String POSITION = "jabatan";
	private static final String NIP = "NIP ";
	private static final Pattern NUMBER = Pattern.compile("(?i)(?:nip|nik|nrp)\\b.*");
	/** What is written into a cell that has to be filled though there is nothing to say. */
	private static final String NOTHING = "-";
	private static final SigningColumns OFFICIAL = new SigningColumns(3, 0, List.of(new Line(1, ""), new Line(2, NIP)));

	/** @param before what the cell does not say itself */
	record Line(int column, String before) {
	}

	static SigningColumns of(KindField field) {
		if (field.type() == Type.PEOPLE) {
			return OFFICIAL;
		}
		var headings = field.columns().stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList();
		var name = name(headings);
		if (name < 0) {
			return byPlace(headings.size());
		}
		var position = position(headings, name);
		return new SigningColumns(position, name, IntStream.range(0, headings.size())
				.filter(column -> column != name && column != position)
				.mapToObj(column -> new Line(column, before(field.columns().get(column)))).toList());
	}

	/** Position, name, employee number; one alone is the name. */
	static SigningColumns byPlace(int columns) {
		return columns < 2
				? new SigningColumns(-1, 0, List.of())
				: new SigningColumns(0, 1,
						IntStream.range(2, columns).mapToObj(column -> new Line(column, NIP)).toList());
	}

	/** Whether a heading of the table says where the name is. */
	static boolean areTold(KindField field) {
		return field.type() == Type.PEOPLE
				|| name(field.columns().stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT)).toList()) >= 0;
	}

	private static int name(List<String> headings) {
		var exact = headings.indexOf(NAME);
		return exact >= 0
				? exact
				: first(headings, heading -> heading.startsWith(NAME + ' ') && !heading.contains(POSITION));
	}

	private static int position(List<String> headings, int name) {
		var told = first(headings, heading -> heading.contains(POSITION));
		return told >= 0 || name == 0 || NUMBER.matcher(headings.getFirst()).matches() ? told : 0;
	}

	private static int first(List<String> headings, Predicate<String> of) {
		return IntStream.range(0, headings.size()).filter(column -> of.test(headings.get(column))).findFirst().orElse(-1);
	}

	private static String before(String heading) {
		return NUMBER.matcher(heading.strip()).matches() ? heading.strip() + ' ' : "";
	}

	String positionIn(List<String> row) {
		return cell(row, position);
	}

	/** Empty where nobody is named. */
	String nameIn(List<String> row) {
		return cell(row, name);
	}

	List<String> belowIn(List<String> row) {
		return below.stream().filter(line -> !cell(row, line.column).isEmpty())
				.map(line -> line.before + cell(row, line.column)).toList();
	}

	private static String cell(List<String> row, int column) {
		var cell = column < 0 || column >= row.size() ? "" : row.get(column);
		return cell.equals(NOTHING) ? "" : cell;
	}
}
