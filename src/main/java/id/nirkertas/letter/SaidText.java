package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body as somebody would read it out, without the signs by which it is typed; and how each of its lines looks. */
final class SaidText {

	/** Between the cells of a row. */
	private static final String CELL = " · ";
	private static final String ANNEX = "Lampiran";

	/**
	 * How the words of a paragraph look on paper.
	 *
	 * @param level in how many lists it lies
	 * @param head  whether it stands in a row that is repeated on every page
	 */
	record Look(Alignment alignment, int level, boolean head, String bold, String italic, String underlined) {
	}

	/** A paragraph, wherever it lies. */
	record Line(String words, Look look) {
	}

	private final List<String> said = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();

	private SaidText(Body body) {
		said.addAll(blocks(body.pieces(), 0, false));
		for (var annex : body.annexes()) {
			said.add(annex.title().isEmpty() ? ANNEX : ANNEX + ": " + annex.title());
			said.addAll(blocks(annex.pieces(), 0, false));
		}
	}

	static String of(Body body) {
		return String.join("\n", new SaidText(body).said);
	}

	static List<Line> lines(Body body) {
		return List.copyOf(new SaidText(body).lines);
	}

	private List<String> blocks(List<Block> blocks, int level, boolean head) {
		return blocks.stream().flatMap(block -> block(block, level, head)).toList();
	}

	private Stream<String> block(Block block, int level, boolean head) {
		return switch (block) {
			case Paragraph paragraph -> {
				var words = Words.of(paragraph);
				lines.add(new Line(words, look(paragraph, level, head)));
				yield words.lines();
			}
			case Items list -> items(list, level, head).stream();
			case Table table -> rows(table, level).stream();
			case Rows rows -> rows.rows().stream().map(row -> row.name() + " : " + row.value());
		};
	}

	private List<String> items(Items list, int level, boolean head) {
		var said = new ArrayList<String>();
		for (var before = 0; before < list.items().size(); before++) {
			var item = blocks(list.items().get(before), level + 1, head);
			var sign = Ordinal.sign(list.marks(), before);
			said.add(item.isEmpty() ? sign : sign + " " + item.getFirst());
			said.addAll(item.stream().skip(1).toList());
		}
		return said;
	}

	private List<String> rows(Table table, int level) {
		var said = new ArrayList<String>();
		for (var row : table.rows()) {
			var head = said.size() < table.heads();
			said.add(row.stream().map(cell -> String.join(" ", blocks(cell.blocks(), level, head)))
					.collect(Collectors.joining(CELL)));
		}
		return said;
	}

	private static Look look(Paragraph paragraph, int level, boolean head) {
		return new Look(paragraph.alignment(), level, head, styled(paragraph, Run::bold), styled(paragraph, Run::italic),
				styled(paragraph, Run::underlined));
	}

	private static String styled(Paragraph paragraph, Predicate<Run> style) {
		return paragraph.runs().stream().filter(style).map(Run::text).collect(Collectors.joining(" … ")).strip();
	}
}
