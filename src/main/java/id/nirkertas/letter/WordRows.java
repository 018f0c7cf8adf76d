package id.nirkertas.letter;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Day, time and place, which offices set as a table of three columns with colons in the middle one: "pukul | : | 09.00 WIB". */
final class WordRows {

	private static final int COLUMNS = 3;

	private WordRows() {
	}

	/** Each row a line, as somebody would have typed it; null where it is another table, or where a style would be lost. */
	static @Nullable Paragraph of(List<List<Cell>> rows) {
		var lines = new ArrayList<String>();
		for (var row : rows) {
			if (row.size() != COLUMNS || !row.stream().allMatch(WordRows::isPlain) || !words(row.get(1)).equals(":")) {
				return null;
			}
			lines.add(words(row.getFirst()) + " : " + words(row.getLast()));
		}
		return lines.size() > 1 && lines.stream().allMatch(BodyText::isPlainRow)
				? new Paragraph(Alignment.JUSTIFIED, List.of(Run.plain(String.join("\n", lines))))
				: null;
	}

	private static boolean isPlain(Cell cell) {
		return cell.columns() == 1 && cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Paragraph paragraph
				&& paragraph.runs().stream().allMatch(run -> run.equals(Run.plain(run.text())))
				&& !words(cell).contains("\n");
	}

	private static String words(Cell cell) {
		return Characters.text(Words.of(cell.blocks()));
	}
}
