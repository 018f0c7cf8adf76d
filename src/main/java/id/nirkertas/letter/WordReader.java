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
			case "AlternateContent" -> leftOut.add(xml.holds("txbxContent") ? LeftOut.TEXT_BOX : LeftOut.PICTURE);
			default -> {
			}
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
		var words = new WordRuns(xml, leftOut, styles);
		xml.read(() -> words.child(() -> xml.read(() -> section(xml))));
		var style = words.style();
		var runs = words.runs();
		if (runs.stream().allMatch(run -> run.text().isBlank())) {
			return;
		}
		var alignment = style.alignment() == null ? Alignment.JUSTIFIED : style.alignment();
		var sign = style.list() > 0 ? numbering.next(style.list(), style.level()) : null;
		into.add(new WordLists.Piece(new Paragraph(alignment, runs), sign, style.list() > 0 ? style.level() + 1 : 0));
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
			into.add(new WordLists.Piece(new Table(List.of(), heads[0], rows), null, 0));
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
			case "ins", "sdt", "sdtContent", "customXml" -> xml.read(() -> row(xml, rows, heads));
			default -> {
			}
		}
	}

	private void cell(WordXml xml, List<Cell> cells, boolean[] head) {
		switch (xml.name()) {
			case "trPr" -> xml.read(() -> rowProperty(xml, cells, head));
			case "sdt", "sdtContent", "customXml" -> xml.read(() -> cell(xml, cells, head));
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
			default -> {
			}
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
