package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a drafter types, read as the pieces of a letter: paragraphs, lists by "1. ", "a. ", "1) " or "a) ", rows with colons, tables
 * by "| … |", and pages of a Lampiran. A bullet begins a line. A list lies in an item that it follows directly, or stands further in
 * than; what else belongs to an item stands exactly {@value #STEP} places further in than its sign.
 */
final class BodyText {

	static final int STEP = 3;
	/** No paper has room for deeper ones. */
	static final int MOST_LEVELS = 8;

	private static final int LONGEST_SIGN = 4;
	private static final Pattern BULLET = Pattern.compile("[•–-]\\s+\\S.*");
	private static final Pattern ROW = Pattern.compile("\\S[^:]{0,39}?\\s+:\\s+\\S.*");
	private static final Pattern ANNEX = Pattern.compile("={3,}\\s*(?:Lampiran\\b\\s*:?)?\\s*(.*?)\\s*=*");

	private enum Form {
		PARAGRAPH, ITEM, ROWS, TABLE
	}

	/** A list that may go on, and how far in its signs stand. */
	private record Level(Items list, int indent, List<Block> within) {

		Marks marks() {
			return list.marks();
		}

		List<List<Block>> items() {
			return list.items();
		}
	}

	private record Page(String title, List<Block> pieces) {
	}

	private final List<Block> main = new ArrayList<>();
	private final List<Page> further = new ArrayList<>();
	private final List<Level> levels = new ArrayList<>();
	private final List<StringBuilder> open = new ArrayList<>();
	private final Map<List<Block>, Map<String, Items>> awaited = new IdentityHashMap<>();
	/** Of the page that is read, and the blocks that what is open will join. */
	private List<Block> page = main;
	private List<Block> place = main;
	private Form form = Form.PARAGRAPH;
	private boolean gap;

	/** Whether a line may begin a page of a Lampiran. */
	private final boolean paged;

	private BodyText(boolean paged) {
		this.paged = paged;
	}

	static Body read(String text) {
		var reading = new BodyText(true);
		Characters.lines(text).lines().forEach(reading::take);
		reading.close();
		return new Body(reading.main,
				reading.further.stream().map(page -> new Body.Annex(page.title(), page.pieces())).toList());
	}

	/** What stands in a field, which has no pages of its own. */
	static List<Block> blocks(List<String> lines) {
		var reading = new BodyText(false);
		lines.forEach(reading::take);
		reading.close();
		return new Body(reading.main, List.of()).blocks();
	}

	/** A line of what, where and when: "pukul : 09.00 WIB". */
	static boolean isRow(String line) {
		return ROW.matcher(line).matches();
	}

	static boolean isBullet(String line) {
		return BULLET.matcher(line).matches();
	}

	/** A row that is nothing else. */
	static boolean isPlainRow(String line) {
		return isRow(line) && !isBullet(line) && !line.endsWith("\\") && !TypedTable.isRow(line)
				&& Ordinal.read(line) == null && !ANNEX.matcher(line).matches();
	}

	private void take(String raw) {
		var line = raw.strip();
		if (line.isEmpty()) {
			gap = true;
			return;
		}
		if (!gap && !open.isEmpty() && form != Form.TABLE && isBroken(open.getLast())) {
			open.getLast().append('\n').append(line);
		} else {
			read(line, raw.indexOf(line.charAt(0)));
		}
		gap = false;
	}

	private static boolean isBroken(StringBuilder line) {
		return line.length() > 1 && line.charAt(line.length() - 1) == '\\';
	}

	private void read(String line, int indent) {
		var annex = ANNEX.matcher(line);
		var item = Ordinal.read(line);
		if (paged && annex.matches()) {
			turnPage(annex.group(1));
		} else if (item != null && continued(item, indent) >= 0) {
			keep(continued(item, indent) + 1);
			begin(item);
		} else if (item != null && resumed(item) >= 0) {
			resume(item, resumed(item), indent);
		} else if (item != null && item.isFirst() && around(item, indent) < MOST_LEVELS) {
			beginList(item, indent);
		} else if (TypedTable.isRow(line)) {
			add(Form.TABLE, line, indent, form != Form.TABLE);
		} else {
			var next = isRow(line) ? Form.ROWS : Form.PARAGRAPH;
			add(next, line, indent, item != null || isBullet(line) || form != Form.ITEM && form != next);
		}
	}

	private void turnPage(String title) {
		keep(0);
		page = new ArrayList<>();
		place = page;
		further.add(new Page(title, page));
	}

	/** Which list goes on; an empty line does not end one, or its numbers would begin again on paper. */
	private int continued(Ordinal item, int indent) {
		var found = -1;
		for (var at = 0; at < levels.size(); at++) {
			var level = levels.get(at);
			var isExact = found >= 0 && levels.get(found).indent() == indent;
			if (item.continues(level.marks(), level.items().size()) && (!isExact || level.indent() == indent)) {
				found = at;
			}
		}
		return found;
	}

	/** In how many lists the one lies that an item goes on after what explains the item before; -1 for none. */
	private int resumed(Ordinal item) {
		for (var depth = levels.size(); depth >= 0; depth--) {
			var waiting = awaited(within(depth));
			var list = waiting.get(item.sign());
			if (list != null && place(list, within(depth)) >= 0) {
				return depth;
			}
			waiting.remove(item.sign());
		}
		return -1;
	}

	private List<Block> within(int lists) {
		return lists == 0 ? page : levels.get(lists - 1).items().getLast();
	}

	/** The lists that stand there, by the sign that each goes on with: the last of those that wait for the same. */
	private Map<String, Items> awaited(List<Block> within) {
		return awaited.computeIfAbsent(within, _ -> new HashMap<>());
	}

	/** From the end, where it mostly is; -1 where another item has taken it in meanwhile. */
	private static int place(Items list, List<Block> within) {
		var at = within.size() - 1;
		while (at >= 0 && within.get(at) != list) {
			at--;
		}
		return at;
	}

	/** What stands between belongs to the item before, or the list would begin again with 1. */
	private void resume(Ordinal item, int depth, int indent) {
		keep(depth);
		var list = Objects.requireNonNull(awaited(place).get(item.sign()));
		var between = place.subList(place(list, place) + 1, place.size());
		list.items().getLast().addAll(between);
		between.clear();
		levels.add(new Level(list, indent, place));
		begin(item);
	}

	/** How many lists a new one lies in: those that stand nearer to the margin, or all if it follows directly. */
	private int around(Ordinal item, int indent) {
		var nearer = (int) levels.stream().takeWhile(level -> level.indent() < indent).count();
		var follows = !gap && levels.stream().noneMatch(level -> level.marks() == item.marks());
		return follows && nearer == 0 ? levels.size() : nearer;
	}

	private void beginList(Ordinal item, int indent) {
		keep(around(item, indent));
		var list = new Items(item.marks(), new ArrayList<>());
		place.add(list);
		levels.add(new Level(list, indent, place));
		begin(item);
	}

	private void begin(Ordinal item) {
		var level = levels.getLast();
		place = new ArrayList<>();
		level.items().add(place);
		var waiting = awaited(level.within());
		waiting.remove(item.sign(), level.list());
		waiting.put(Ordinal.sign(level.marks(), level.items().size()), level.list());
		form = Form.ITEM;
		open.add(new StringBuilder(item.text()));
	}

	private void add(Form next, String line, int indent, boolean begins) {
		if (begins || gap || open.isEmpty()) {
			keep(holding(indent));
			form = next;
			open.add(new StringBuilder(line));
		} else if (form == Form.PARAGRAPH || form == Form.ITEM) {
			open.getLast().append(mayJoin(line) ? " " : "\\\n").append(line);
		} else {
			open.add(new StringBuilder(line));
		}
	}

	/** "1." alone on its line has begun no list, and begins none by the line that follows. */
	private boolean mayJoin(String line) {
		var begun = open.getLast();
		if (form == Form.ITEM || begun.length() > LONGEST_SIGN && begun.charAt(0) != '|') {
			return true;
		}
		var joined = begun + " " + line;
		return Ordinal.read(begun.toString()) != null || isBullet(begun.toString())
				|| Ordinal.read(joined) == null && !isBullet(joined) && !TypedTable.isRow(joined);
	}

	/** How many lists lie around what stands so far in. */
	private int holding(int indent) {
		for (var at = levels.size(); at > 0; at--) {
			if (levels.get(at - 1).indent() + STEP == indent) {
				return at;
			}
		}
		return 0;
	}

	private void keep(int lists) {
		close();
		levels.subList(lists, levels.size()).clear();
		place = within(lists);
	}

	private void close() {
		if (!open.isEmpty()) {
			place.add(form == Form.TABLE
					? TypedTable.read(open.stream().map(StringBuilder::toString).toList())
					: new Paragraph(Alignment.JUSTIFIED, LightMarks.read(String.join("\n", open).replace("\\\n", "\n"))));
		}
		open.clear();
	}
}
