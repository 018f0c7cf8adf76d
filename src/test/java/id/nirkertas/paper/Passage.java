package id.nirkertas.paper;

import id.nirkertas.paper.LetterSheet.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of the body as it is set: a paragraph, a list, or rows with aligned colons ("hari, tanggal : Senin, …"), which an
 * invitation has.
 */
record Passage(Form form, List<String> texts, List<Row> rows) {

	enum Form {
		PARAGRAPH, NUMBERED, LETTERED, ROWS
	}

	/** "pukul : 09.00 WIB". */
	record Row(String name, String value) {
	}

	/** A space before the colon is how officials part the columns; without it, it is a sentence. */
	private static final Pattern ROW = Pattern.compile("(\\S[^:]{0,39}?)\\s+:\\s+(\\S.*)");

	static Stream<Passage> of(Block block) {
		return switch (block.form()) {
			case PARAGRAPH -> block.texts().stream().map(Passage::paragraph);
			case NUMBERED -> list(Form.NUMBERED, block);
			case LETTERED -> list(Form.LETTERED, block);
		};
	}

	private static Stream<Passage> list(Form form, Block block) {
		return block.texts().isEmpty() ? Stream.empty() : Stream.of(new Passage(form, block.texts(), List.of()));
	}

	private static Passage paragraph(String text) {
		var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(ROW::matcher).toList();
		return lines.size() > 1 && lines.stream().allMatch(Matcher::matches)
				? new Passage(Form.ROWS, List.of(), lines.stream().map(row -> new Row(row.group(1), row.group(2))).toList())
				: new Passage(Form.PARAGRAPH, List.of(text), List.of());
	}

	boolean mayClose(int longest) {
		return form == Form.PARAGRAPH && texts.getFirst().length() <= longest;
	}
}
