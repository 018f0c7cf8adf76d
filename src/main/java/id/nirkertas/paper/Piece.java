package id.nirkertas.paper;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Table;
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
 * @param first    the number of the first item where a list goes on, else 1
 * @param below    whether it is a signature under those of others: who has taken note of what they signed
 * @param goesOn   whether its last list goes on in a piece of its own
 */
record Piece(String fragment, Object content, List<Piece> closing, int first, boolean below, boolean goesOn) {

	/** Some six lines: more would leave too much of the page before it empty. */
	private static final int LONGEST_CLOSING = 600;

	private record Split(List<Piece> before, List<Piece> closing) {
	}

	static List<Piece> of(List<Part> parts) {
		var pieces = new ArrayList<Piece>();
		for (var number = 0; number < parts.size(); number++) {
			var part = parts.get(number);
			var before = number == 0 ? null : parts.get(number - 1);
			if (part instanceof Signatures) {
				var below = before instanceof Signatures;
				var closing = before == null || below ? List.<Piece>of() : split(before).closing();
				pieces.add(new Piece(fragment(part), part, closing, 1, below, false));
			} else if (number + 1 < parts.size() && parts.get(number + 1) instanceof Signatures) {
				pieces.addAll(split(part).before());
			} else {
				pieces.add(plain(part));
			}
		}
		return pieces;
	}

	private static Piece plain(Part part) {
		return plain(part, false);
	}

	private static Piece plain(Part part, boolean goesOn) {
		return new Piece(fragment(part), part, List.of(), 1, false, goesOn);
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
			case Clauses(var all) when !all.isEmpty() -> split(all.subList(0, all.size() - 1), all.getLast());
			case Letterhead _,Heading _,Facts _,Addressees _,Text _,Saying _,Clauses _,Signatures _,Part.Copies _,Annex _ ->
				new Split(
						List.of(plain(last)), List.of());
		};
	}

	private static Split split(List<Block> blocks) {
		var before = blocks.subList(0, blocks.size() - 1);
		var last = blocks.getLast();
		if (isShort(List.of(last))) {
			return new Split(texts(before), List.of(plain(new Text(List.of(last)))));
		}
		if (last instanceof Items(var marks, var items) && items.size() > 1 && isShort(items.getLast())) {
			var most = new Items(marks, items.subList(0, items.size() - 1));
			return new Split(List.of(plain(new Text(Stream.concat(before.stream(), Stream.of(most)).toList()), true)),
					List.of(rest("rest", new Items(marks, List.of(items.getLast())), items.size())));
		}
		return new Split(texts(blocks), List.of());
	}

	/** Of the last clause its last item, or the whole clause. */
	private static Split split(List<Clause> before, Clause last) {
		if (!last.blocks().isEmpty() && last.blocks().getLast() instanceof Items(var marks, var items) && items.size() > 1
				&& isShort(items.getLast())) {
			var blocks = new ArrayList<>(last.blocks().subList(0, last.blocks().size() - 1));
			blocks.add(new Items(marks, items.subList(0, items.size() - 1)));
			return new Split(List.of(plain(clauses(before, new Clause(last.label(), blocks)), true)),
					List.of(rest("clauserest", new Items(marks, List.of(items.getLast())), items.size())));
		}
		return isShort(last.blocks())
				? new Split(before.isEmpty() ? List.of() : List.of(plain(new Clauses(before))),
						List.of(plain(new Clauses(List.of(last)))))
				: new Split(List.of(plain(clauses(before, last))), List.of());
	}

	private static Clauses clauses(List<Clause> before, Clause last) {
		return new Clauses(Stream.concat(before.stream(), Stream.of(last)).toList());
	}

	private static Piece rest(String fragment, Items item, int number) {
		return new Piece(fragment, item, List.of(), number, false, false);
	}

	private static List<Piece> texts(List<Block> blocks) {
		return blocks.isEmpty() ? List.of() : List.of(plain(new Text(blocks)));
	}

	static boolean isShort(List<Block> blocks) {
		return blocks.stream().mapToInt(Piece::length).sum() <= LONGEST_CLOSING;
	}

	/** Lines are counted as some eighty characters; a table never is short. */
	private static int length(Block block) {
		return switch (block) {
			case Paragraph paragraph -> paragraph.runs().stream().mapToInt(run -> run.text().length()).sum();
			case Rows rows -> 80 * rows.rows().size();
			case Items items -> items.items().stream().mapToInt(item -> Math.max(80,
					item.stream().mapToInt(Piece::length).sum())).sum();
			case Table _ -> LONGEST_CLOSING + 1;
		};
	}
}
