package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists out of paragraphs that follow each other, each with the sign and level it has in a word processor. */
final class WordLists {

	/**
	 * A paragraph or a table.
	 *
	 * @param sign  before it; null for none
	 * @param level of its list, from 1; 0 outside every list
	 */
	record Piece(Block block, @Nullable String sign, int level) {
	}

	private record Open(Items list, int level) {

		private int count() {
			return list.items().size();
		}
	}

	/** Nobody goes on with a list that so many others have followed. */
	private static final int LOOKED_BACK = 100;

	private final List<Block> blocks = new ArrayList<>();
	private final List<Open> made = new ArrayList<>();
	private final List<Open> open = new ArrayList<>();

	private WordLists() {
	}

	static List<Block> of(List<Piece> pieces) {
		var lists = new WordLists();
		pieces.forEach(lists::add);
		return lists.blocks;
	}

	private void add(Piece written) {
		var piece = written.sign() == null && written.level() == 0 ? typed(written) : written;
		var item = piece.sign() == null ? null : Ordinal.read(piece.sign() + " .");
		var list = item == null ? null : list(item, piece.level());
		if (list != null) {
			list.list().items().add(new ArrayList<>(List.of(piece.block())));
			return;
		}
		keep(piece.level() - 1);
		place().add(piece.sign() == null ? piece.block() : signed(piece.sign(), piece.block()));
	}

	/** Many type the signs themselves: a paragraph with one that begins a list, or goes on with one, is an item. */
	private Piece typed(Piece piece) {
		if (!(piece.block() instanceof Paragraph paragraph) || paragraph.runs().isEmpty()) {
			return piece;
		}
		var runs = TidyRuns.of(paragraph.runs());
		var item = Ordinal.read(Words.of(paragraph).replace('\n', ' '));
		var first = runs.getFirst();
		if (item == null || !first.text().startsWith(item.sign() + " ") || !goesOn(item)) {
			return piece;
		}
		var rest = new ArrayList<>(runs);
		rest.set(0, new Run(first.text().substring(item.sign().length()).stripLeading(), first.bold(), first.italic(),
				first.underlined()));
		return new Piece(new Paragraph(paragraph.alignment(), rest), item.sign(), level(item));
	}

	private boolean goesOn(Ordinal item) {
		return item.isFirst() || made.reversed().stream().limit(LOOKED_BACK)
				.anyMatch(list -> item.continues(list.list().marks(), list.count()));
	}

	/** Of the list it goes on with, or one further in than what it follows directly. */
	private int level(Ordinal item) {
		return open.reversed().stream().filter(list -> item.continues(list.list().marks(), list.count())).map(Open::level)
				.findFirst().orElse(item.isFirst() && !open.isEmpty() ? open.getLast().level() + 1 : 1);
	}

	/** A sign that offices do not write, or a number that no list comes to, stays words. */
	private static Block signed(String sign, Block block) {
		if (!(block instanceof Paragraph(var alignment, var words))) {
			return block;
		}
		var runs = new ArrayList<>(List.of(Run.plain(sign + " ")));
		runs.addAll(words);
		return new Paragraph(alignment, runs);
	}

	/** The list that goes on, or begins, with this sign. */
	private @Nullable Open list(Ordinal item, int level) {
		for (var at = open.size() - 1; at >= 0; at--) {
			var list = open.get(at);
			if (list.level() == level && item.continues(list.list().marks(), list.count())) {
				open.subList(at + 1, open.size()).clear();
				return list;
			}
		}
		if (item.isFirst()) {
			return begin(item.marks(), level);
		}
		var earlier = made.reversed().stream().filter(list -> list.level() == level && indexOf(list.list()) >= 0
				&& item.continues(list.list().marks(), list.count())).findFirst();
		return earlier.map(this::goOn).orElse(null);
	}

	private @Nullable Open begin(Marks marks, int level) {
		keep(level - 1);
		if (open.size() >= BodyText.MOST_LEVELS) {
			return null;
		}
		var list = new Open(new Items(marks, new ArrayList<>()), level);
		place().add(list.list());
		open.add(list);
		made.add(list);
		return list;
	}

	/** What stands between two items of one list belongs to the first, or the second would begin again with 1. */
	private Open goOn(Open list) {
		var between = blocks.subList(indexOf(list.list()) + 1, blocks.size());
		list.list().items().getLast().addAll(between);
		between.clear();
		open.clear();
		open.add(list);
		return list;
	}

	private int indexOf(Items list) {
		for (var at = 0; at < blocks.size(); at++) {
			if (blocks.get(at) == list) {
				return at;
			}
		}
		return -1;
	}

	/** Lists of these levels stay open. */
	private void keep(int levels) {
		open.removeIf(list -> list.level() > levels);
	}

	private List<Block> place() {
		return open.isEmpty() ? blocks : open.getLast().list().items().getLast();
	}
}
