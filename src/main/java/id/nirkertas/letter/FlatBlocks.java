package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.LetterSheet;
import id.nirkertas.paper.LetterSheet.Block.Form;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks for a sheet that has plain paragraphs and lists alone. */
final class FlatBlocks {

	private FlatBlocks() {
	}

	static List<LetterSheet.Block> of(List<Block> blocks) {
		return blocks.stream().flatMap(FlatBlocks::of).toList();
	}

	private static Stream<LetterSheet.Block> of(Block block) {
		return Stream.of(switch (block) {
			case Block.Paragraph paragraph -> block(Words.of(paragraph));
			case Block.Rows rows -> block(Words.of(List.of(rows)));
			case Block.Table table -> block(String.join("\n", TypedTable.write(table)));
			case Block.Items list -> new LetterSheet.Block(switch (list.marks()) {
				case NUMBERS, NUMBERS_IN_BRACKETS -> Form.NUMBERED;
				case LETTERS, LETTERS_IN_BRACKETS -> Form.LETTERED;
			}, list.items().stream().map(item -> item.stream().map(List::of).map(TypedText::lines).flatMap(List::stream)
					.collect(Collectors.joining("\n"))).toList());
		});
	}

	private static LetterSheet.Block block(String text) {
		return new LetterSheet.Block(Form.PARAGRAPH, List.of(text));
	}
}
