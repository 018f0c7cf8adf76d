package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A body as somebody would have typed it: {@link BodyText} reads it again, but for what no text says, such as alignment. */
final class TypedText {

	private TypedText() {
	}

	static String of(Body body) {
		var lines = new ArrayList<>(lines(body.pieces()));
		for (var annex : body.annexes()) {
			if (!lines.isEmpty()) {
				lines.add("");
			}
			lines.add(head(annex));
			if (!annex.pieces().isEmpty()) {
				lines.add("");
				lines.addAll(lines(annex.pieces()));
			}
		}
		return String.join("\n", lines);
	}

	static String head(Body.Annex annex) {
		return annex.title().isEmpty() ? "=== Lampiran ===" : "=== Lampiran: " + annex.title() + " ===";
	}

	/** An empty line parts blocks; a bullet follows the paragraph before it. */
	static List<String> lines(List<Block> blocks) {
		var lines = new ArrayList<String>();
		var mayFollow = false;
		for (var block : blocks) {
			var next = lines(block);
			if (!lines.isEmpty() && !(mayFollow && BodyText.isBullet(next.getFirst()))) {
				lines.add("");
			}
			lines.addAll(next);
			mayFollow = block instanceof Paragraph && !lines.getLast().endsWith("\\");
		}
		return lines;
	}

	private static List<String> lines(Block block) {
		return switch (block) {
			case Paragraph paragraph -> lines(paragraph, true);
			case Items list -> lines(list);
			case Table table -> TypedTable.write(table);
			case Rows rows -> rows.rows().stream().map(row -> row.name() + " : " + row.value()).toList();
		};
	}

	/** Rows are lines by themselves, but beside a sign; any other line that is not the last says that another one begins. */
	private static List<String> lines(Paragraph paragraph, boolean mayBeRows) {
		var lines = LightMarks.write(paragraph.runs()).split("\n", -1);
		var rows = mayBeRows && Stream.of(lines).allMatch(BodyText::isPlainRow);
		for (var at = 0; !rows && at < lines.length - 1; at++) {
			lines[at] += "\\";
		}
		return List.of(lines);
	}

	private static List<String> lines(Items list) {
		var lines = new ArrayList<String>();
		var before = 0;
		for (var item : list.items()) {
			var sign = Ordinal.sign(list.marks(), before++);
			if (item.getFirst() instanceof Paragraph led) {
				var own = lines(led, false);
				lines.add(sign + " " + own.getFirst());
				own.stream().skip(1).forEach(line -> lines.add(indented(line)));
				rest(item.subList(1, item.size()), lines);
			} else {
				lines.add(sign);
				rest(item, lines);
			}
		}
		return lines;
	}

	/** A list stands directly under what it belongs to. */
	private static void rest(List<Block> blocks, List<String> lines) {
		var next = lines(blocks);
		if (!blocks.isEmpty() && !(blocks.getFirst() instanceof Items)) {
			lines.add("");
		}
		next.forEach(line -> lines.add(indented(line)));
	}

	private static String indented(String line) {
		return line.isEmpty() ? line : " ".repeat(BodyText.STEP) + line;
	}
}
