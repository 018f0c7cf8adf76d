package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the main part of a DOCX (WordprocessingML): what stands in it, with every change in it taken for accepted. */
final class WordReader {

	private final WordStyles styles;
	private final WordNumbering numbering;
	private final EnumSet<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
	private boolean inCell;
	private int pieces;

	WordReader(WordStyles styles, WordNumbering numbering) {
		this.styles = styles;
		this.numbering = numbering;
	}

	Set<LeftOut> leftOut() {
		return leftOut;
	}

	List<WordLists.Piece> read(WordXml xml) {
		var read = new ArrayList<WordLists.Piece>();
		xml.children(() -> xml.read(() -> {
			if (xml.name().equals("body")) {
				xml.read(() -> block(xml, read));
			}
		}));
		return read;
	}

	private void block(WordXml xml, List<WordLists.Piece> into) {
		switch (xml.name()) {
			case "p" -> paragraph(xml, into);
			case "tbl" -> table(xml, into);
			case "ins", "moveTo" -> {
				leftOut.add(LeftOut.TRACKED);
				xml.read(() -> block(xml, into));
			}
			case "sdt", "sdtContent", "customXml", "smartTag" -> xml.read(() -> block(xml, into));
			case "del", "moveFrom" -> leftOut.add(LeftOut.TRACKED);
			case "sectPr" -> xml.read(() -> section(xml));
			case "AlternateContent" -> {
				var before = into.size();
				xml.read(() -> {
					if (into.size() == before) {
						xml.read(() -> block(xml, into));
					}
				});
			}
			case "altChunk", "subDoc" -> leftOut.add(LeftOut.OTHER);
			case "oMathPara", "oMath" -> leftOut.add(LeftOut.FORMULA);
			default -> unknown(xml);
		}
	}

	/** No word is lost without a word. */
	private void unknown(WordXml xml) {
		if (xml.holds("t")) {
			leftOut.add(LeftOut.OTHER);
		}
	}

	private void section(WordXml xml) {
		if (xml.name().equals("headerReference") || xml.name().equals("footerReference")) {
			leftOut.add(LeftOut.HEADER);
		}
	}

	/** A letter has {@value DraftLimits#BODY} characters, so that many paragraphs it has not. */
	private void paragraph(WordXml xml, List<WordLists.Piece> into) {
		if (++pieces > DraftLimits.BODY) {
			throw WordPackage.unreadable();
		}
		var boxes = new ArrayList<WordLists.Piece>();
		var words = new WordRuns(xml, leftOut, styles, beside(xml, boxes));
		xml.read(words::child);
		words.end();
		if (words.runs().stream().anyMatch(run -> !run.text().isBlank())) {
			into.add(piece(words));
		}
		into.addAll(boxes);
	}

	private WordRuns.Beside beside(WordXml xml, List<WordLists.Piece> boxes) {
		return new WordRuns.Beside() {

			@Override
			public void section() {
				WordReader.this.section(xml);
			}

			@Override
			public void box() {
				block(xml, boxes);
			}
		};
	}

	private WordLists.Piece piece(WordRuns words) {
		var style = words.style();
		var paragraph = new Paragraph(style.alignment() == null ? Alignment.JUSTIFIED : style.alignment(), words.runs());
		if (style.list() <= 0) {
			return new WordLists.Piece(paragraph, null, 0);
		}
		var level = style.level() < 0 ? numbering.levelOf(style.list(), style.lists()) : style.level();
		return new WordLists.Piece(paragraph, numbering.next(style.list(), level), level + 1);
	}

	/** Paper has no table in a table: the cells of the inner one follow each other. */
	private void table(WordXml xml, List<WordLists.Piece> into) {
		var rows = new ArrayList<List<Cell>>();
		var heads = new int[1];
		var outer = inCell;
		inCell = true;
		xml.read(() -> row(xml, rows, heads));
		inCell = outer;
		if (outer) {
			leftOut.add(LeftOut.NESTED);
			rows.stream().flatMap(Collection::stream).map(Cell::blocks).flatMap(Collection::stream)
					.forEach(block -> into.add(new WordLists.Piece(block, null, 0)));
		} else if (!rows.isEmpty()) {
			var lines = heads[0] == 0 ? WordRows.of(rows) : null;
			into.add(new WordLists.Piece(lines == null ? new Table(heads[0], rows) : lines, null, 0));
		}
	}

	private void row(WordXml xml, List<List<Cell>> rows, int[] heads) {
		switch (xml.name()) {
			case "tr" -> {
				var cells = new ArrayList<Cell>();
				var head = new boolean[1];
				xml.read(() -> cell(xml, cells, head));
				if (!cells.isEmpty()) {
					heads[0] += head[0] && heads[0] == rows.size() ? 1 : 0;
					rows.add(cells);
				}
			}
			case "ins", "moveTo", "sdt", "sdtContent", "customXml", "smartTag" -> xml.read(() -> row(xml, rows, heads));
			case "del", "moveFrom" -> leftOut.add(LeftOut.TRACKED);
			default -> unknown(xml);
		}
	}

	private void cell(WordXml xml, List<Cell> cells, boolean[] head) {
		switch (xml.name()) {
			case "trPr" -> xml.read(() -> rowProperty(xml, cells, head));
			case "sdt", "sdtContent", "customXml", "smartTag" -> xml.read(() -> cell(xml, cells, head));
			case "tc" -> {
				var content = new ArrayList<WordLists.Piece>();
				var span = new int[]{1};
				var covered = new boolean[1];
				xml.read(() -> {
					if (xml.name().equals("tcPr")) {
						xml.read(() -> cellProperty(xml, span, covered));
					} else {
						block(xml, content);
					}
				});
				var blocks = covered[0] ? List.<Block>of() : WordLists.of(content);
				cells.add(new Cell(Math.clamp(span[0], 1, TypedTable.MOST_COLUMNS), blocks));
				cut(cells);
			}
			default -> unknown(xml);
		}
	}

	private static void rowProperty(WordXml xml, List<Cell> cells, boolean[] head) {
		switch (xml.name()) {
			case "tblHeader" -> head[0] = xml.isOn();
			case "gridBefore" -> cells.add(new Cell(Math.clamp(xml.number("val"), 1, TypedTable.MOST_COLUMNS), List.of()));
			default -> {
			}
		}
	}

	private void cellProperty(WordXml xml, int[] span, boolean[] covered) {
		switch (xml.name()) {
			case "gridSpan" -> span[0] = xml.number("val");
			case "vMerge" -> {
				covered[0] = !xml.attribute("val").equals("restart");
				leftOut.add(LeftOut.MERGED);
			}
			default -> {
			}
		}
	}

	/** More columns than paper has room for are one. */
	private static void cut(List<Cell> cells) {
		while (TidyBlocks.columns(cells) > TypedTable.MOST_COLUMNS) {
			var last = cells.removeLast();
			var before = cells.removeLast();
			var both = new ArrayList<>(before.blocks());
			both.addAll(last.blocks());
			cells.add(new Cell(before.columns(), both));
		}
	}
}
