package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What blocks say, and nothing of how it stands. */
final class Words {

	private Words() {
	}

	static String of(List<Block> blocks) {
		return blocks.stream().flatMap(Words::of).collect(Collectors.joining("\n"));
	}

	static String of(Paragraph paragraph) {
		return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
	}

	private static Stream<String> of(Block block) {
		return switch (block) {
			case Paragraph paragraph -> Stream.of(of(paragraph));
			case Items list -> list.items().stream().flatMap(Collection::stream).flatMap(Words::of);
			case Table table -> table.rows().stream().flatMap(Collection::stream).map(cell -> of(cell.blocks()));
			case Rows rows -> rows.rows().stream().map(row -> row.name() + " : " + row.value());
		};
	}
}
