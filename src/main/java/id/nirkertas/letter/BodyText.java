package id.nirkertas.letter;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Block.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a drafter types, read as the blocks of a letter: paragraphs, and lists by "1. " or "a. ". A bullet begins a line. */
final class BodyText {

	private static final Pattern ITEM = Pattern.compile("(\\d{1,3}|[a-z])[.)]\\s+(.*)");
	private static final Pattern BULLET = Pattern.compile("[•–-]\\s+\\S.*");
	private static final Pattern ROW = Pattern.compile("\\S[^:]{0,39}?\\s+:\\s+\\S.*");

	private final List<Block> blocks = new ArrayList<>();
	private final List<String> open = new ArrayList<>();
	private @Nullable Form form;
	private boolean gap;
	private boolean rows;

	private BodyText() {
	}

	static List<Block> blocks(String body) {
		var reading = new BodyText();
		body.lines().map(String::strip).forEach(reading::read);
		reading.close();
		return List.copyOf(reading.blocks);
	}

	private void read(String line) {
		Matcher item = ITEM.matcher(line);
		if (line.isEmpty()) {
			gap = true;
		} else if (item.matches() && continues(item)) {
			open.add(item.group(2));
			gap = false;
		} else if (item.matches() && isFirst(item)) {
			begin(form(item), item.group(2));
		} else if (gap || form == null || item.matches() || BULLET.matcher(line).matches()
				|| (form == Form.PARAGRAPH && rows != isRow(line))) {
			begin(Form.PARAGRAPH, line);
		} else {
			open.set(open.size() - 1, open.getLast() + (rows ? "\n" : " ") + line);
		}
	}

	/** An empty line inside a list does not end it, or its numbers would begin again on paper. */
	private boolean continues(Matcher item) {
		return form == form(item) && item.group(1).equals(ordinal(form, open.size()));
	}

	/** A list on paper begins with 1 or a: "3. " alone stays in the paragraph as it was typed. */
	private static boolean isFirst(Matcher item) {
		return item.group(1).equals("1") || item.group(1).equals("a");
	}

	private static Form form(Matcher item) {
		return Character.isDigit(item.group(1).charAt(0)) ? Form.NUMBERED : Form.LETTERED;
	}

	private static String ordinal(Form form, int before) {
		return form == Form.NUMBERED ? Integer.toString(before + 1) : Character.toString('a' + before);
	}

	/** "pukul : 09.00 WIB": an invitation says when and where in lines that stay lines. */
	private static boolean isRow(String line) {
		return ROW.matcher(line).matches();
	}

	private void begin(Form next, String text) {
		close();
		rows = next == Form.PARAGRAPH && isRow(text);
		form = next;
		open.add(text);
	}

	private void close() {
		if (form != null) {
			blocks.add(new Block(form, List.copyOf(open)));
		}
		open.clear();
		form = null;
		gap = false;
	}
}
