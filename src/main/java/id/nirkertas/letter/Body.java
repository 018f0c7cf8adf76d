package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** What a drafter writes: the text of a letter. */
public record Body(String text) {

	public static final Body EMPTY = new Body("");

	/** Paragraphs parted by an empty line; lines beginning "1. " or "a. " form lists. */
	public static Body ofText(String text) {
		return new Body(text);
	}

	/** As it was stored, whatever the release that stored it. */
	public static Body stored(String stored) {
		return new Body(stored);
	}

	/** As it is stored and hashed. */
	public String json() {
		return text;
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Empty for a letter without a word of its own. */
	public List<Block> blocks() {
		return BodyText.blocks(text).stream().<Block>flatMap(block -> switch (block.form()) {
			case PARAGRAPH -> block.texts().stream().map(Paragraph::plain);
			case NUMBERED -> Stream.of(items(Marks.NUMBERS, block.texts()));
			case LETTERED -> Stream.of(items(Marks.LETTERS, block.texts()));
		}).toList();
	}

	private static Items items(Marks marks, List<String> texts) {
		return new Items(marks, texts.stream().map(text -> List.<Block>of(Paragraph.plain(text))).toList());
	}

	/** Each Lampiran the drafter wrote. */
	public List<List<Block>> annexes() {
		return List.of();
	}

	/** In characters. */
	public int length() {
		return text.length();
	}
}
