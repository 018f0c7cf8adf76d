package id.nirkertas.paper;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Clauses.Clause;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Saying;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part on its way to the page. A signature never stands on a page without words of the letter: the last of them come with it,
 * if they are few.
 *
 * @param fragment of the template that sets it
 * @param content  the part, or the last item of a list
 * @param closing  what stays on the page of a signature
 * @param following what comes with a signature to its page
 * @param first    the number of the first item where a list goes on, else 1
 * @param below    whether it is a signature under those of others: who has taken note of what they signed
 */
record Piece(String fragment, Object content, List<Piece> closing, List<Piece> following, int first, boolean below) {

	/** Some six lines: more would leave too much of the page before it empty. */
	private static final int LONGEST_CLOSING = 600;
	private static final int FEW_COPIES = 8;

	private record Split(List<Piece> before, List<Piece> closing) {
	}

	static List<Piece> of(List<Part> parts) {
		var pieces = new ArrayList<Piece>();
		for (var number = 0; number < parts.size(); number++) {
			var part = parts.get(number);
			if (part instanceof Signatures) {
				var following = following(parts, number);
				var closing = number == 0 ? List.<Piece>of() : split(parts.get(number - 1)).closing();
				pieces.add(new Piece(fragment(part), part, closing, following, 1, false));
				number += following.size();
			} else if (number + 1 < parts.size() && parts.get(number + 1) instanceof Signatures) {
				pieces.addAll(split(part).before());
			} else {
				pieces.add(plain(part));
			}
		}
		return pieces;
	}

	private static Piece plain(Part part) {
		return piece(fragment(part), part, 1);
	}

	private static Piece piece(String fragment, Object content, int first) {
		return new Piece(fragment, content, List.of(), List.of(), first, false);
	}

	/** Who else signed, and copies if they are few: neither ever stands alone on a page. */
	private static List<Piece> following(List<Part> parts, int signatures) {
		var following = new ArrayList<Piece>();
		var next = signatures + 1;
		while (next < parts.size() && parts.get(next) instanceof Signatures below) {
			following.add(new Piece(fragment(below), below, List.of(), List.of(), 1, true));
			next++;
		}
		if (next < parts.size() && parts.get(next) instanceof Part.Copies copies && copies.names().size() <= FEW_COPIES) {
			following.add(plain(copies));
		}
		return following;
	}

	private static String fragment(Part part) {
		return switch (part) {
			case Letterhead _ -> "letterhead";
			case Heading _ -> "heading";
			case Facts _ -> "facts";
			case Addressees _ -> "addressees";
			case Text _ -> "text";
			case Saying _ -> "saying";
			case Clauses _ -> "clauses";
			case Signatures _ -> "ending";
			case Part.Copies _ -> "copies";
			case Annex _ -> "annex";
		};
	}

	private static Split split(Part last) {
		return switch (last) {
			case Text text when !text.blocks().isEmpty() -> split(text.blocks());
			case Clauses clauses when !clauses.clauses().isEmpty() -> split(clauses);
			case Letterhead _,Heading _,Facts _,Addressees _,Text _,Saying _,Clauses _,Signatures _,Part.Copies _,Annex _ ->
				new Split(
						List.of(plain(last)), List.of());
		};
	}

	/** Of a clause with a list only the last item goes. */
	private static Split split(Clauses clauses) {
		var all = clauses.clauses();
		var last = all.getLast();
		var before = all.subList(0, all.size() - 1);
		if (last.blocks().size() == 1 && last.blocks().getFirst() instanceof Items(var marks, var items) && items.size() > 1
				&& isShort(items.getLast())) {
			var most = new Clause(last.label(), List.of(new Items(marks, items.subList(0, items.size() - 1))));
			return new Split(
					List.of(piece("clausesGoingOn", new Clauses(Stream.concat(before.stream(), Stream.of(most)).toList()),
							1)),
					List.of(piece("clauseRest", new Items(marks, List.of(items.getLast())), items.size())));
		}
		if (!isShort(last.blocks())) {
			return new Split(List.of(plain(clauses)), List.of());
		}
		return new Split(before.isEmpty() ? List.of() : List.of(plain(new Clauses(before))),
				List.of(plain(new Clauses(List.of(last)))));
	}

	private static Split split(List<Block> blocks) {
		var last = blocks.getLast();
		if (isShort(List.of(last))) {
			var kept = blocks.size() - (blocks.size() > 1 && leads(blocks.get(blocks.size() - 2)) ? 2 : 1);
			return new Split(texts(blocks.subList(0, kept)),
					List.of(plain(new Text(blocks.subList(kept, blocks.size())))));
		}
		var before = blocks.subList(0, blocks.size() - 1);
		if (last instanceof Items(var marks, var items) && items.size() > 1 && isShort(items.getLast())) {
			var most = new Items(marks, items.subList(0, items.size() - 1));
			return new Split(
					List.of(piece("textGoingOn", new Text(Stream.concat(before.stream(), Stream.of(most)).toList()), 1)),
					List.of(piece("rest", new Items(marks, List.of(items.getLast())), items.size())));
		}
		return last instanceof Table table ? split(before, table) : new Split(texts(blocks), List.of());
	}

	/** Of a long table the last row goes. */
	private static Split split(List<Block> before, Table table) {
		var rows = table.rows();
		var most = rows.size() - 1;
		if (most <= table.heads() || length(rows.getLast()) > LONGEST_CLOSING) {
			return new Split(texts(Stream.concat(before.stream(), Stream.of(table)).toList()), List.of());
		}
		var first = new Table(table.heads(), rows.subList(0, most));
		return new Split(
				List.of(piece("textGoingOn", new Text(Stream.concat(before.stream(), Stream.of(first)).toList()), 1)),
				List.of(piece("tableRest", new Text(List.of(new Table(0, rows.subList(most, most + 1)))),
						1)));
	}

	private static List<Piece> texts(List<Block> blocks) {
		return blocks.isEmpty() ? List.of() : List.of(plain(new Text(blocks)));
	}

	/** A title, or what ends with a colon: it says what follows. */
	private static boolean leads(Block block) {
		return FairCopy.isTitle(block) || block instanceof Paragraph paragraph && !paragraph.runs().isEmpty()
				&& paragraph.runs().getLast().text().stripTrailing().endsWith(":");
	}

	static boolean isShort(List<Block> blocks) {
		return blocks.stream().mapToInt(Piece::length).sum() <= LONGEST_CLOSING;
	}

	/** Lines are counted as some eighty characters; only a small table is short. */
	private static int length(Block block) {
		return switch (block) {
			case Paragraph paragraph -> paragraph.runs().stream().mapToInt(run -> run.text().length()).sum();
			case Rows rows -> 80 * rows.rows().size();
			case Items items -> items.items().stream().mapToInt(item -> Math.max(80,
					item.stream().mapToInt(Piece::length).sum())).sum();
			case Table table -> table.rows().stream().mapToInt(Piece::length).sum();
		};
	}

	/** Cells are narrow: a row has some two lines at least. */
	private static int length(List<Cell> row) {
		return Math.max(170, row.stream().flatMap(cell -> cell.blocks().stream()).mapToInt(Piece::length).sum());
	}
}
