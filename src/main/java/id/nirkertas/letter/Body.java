package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a drafter writes: the text of a letter, and the pages of its Lampiran. Two bodies that look the same on paper are equal, and
 * have one {@link #json}, whatever browser, word processor or text area they come from.
 *
 * @param pieces  of the letter itself; {@link #blocks} is what paper makes of them
 * @param annexes further pages, each with its own head
 */
public record Body(List<Block> pieces, List<Annex> annexes) {

	public static final Body EMPTY = new Body(List.of(), List.of());

	private static final String DOCUMENT = "{\"type\":\"doc\"";

	/** A Lampiran: what it is called, which may be empty, and what it says. */
	public record Annex(String title, List<Block> pieces) {

		public Annex {
			title = Characters.line(title);
			pieces = TidyBlocks.of(pieces);
		}

		/** For the press, under what it is called. */
		public List<Block> blocks() {
			var blocks = new ArrayList<Block>();
			if (!title.isEmpty()) {
				blocks.add(new Paragraph(Alignment.CENTRED, List.of(new Run(title, true, false, false))));
			}
			blocks.addAll(SetBlocks.of(pieces));
			return List.copyOf(blocks);
		}
	}

	public Body {
		pieces = TidyBlocks.of(pieces);
		annexes = annexes.stream().map(annex -> new Annex(annex.title(), annex.pieces()))
				.filter(annex -> !annex.title().isEmpty() || !annex.pieces().isEmpty()).toList();
	}

	/**
	 * Paragraphs parted by an empty line; lists by "1. ", "a. ", "1) ", "a) ", one in another where it stands further in; rows by
	 * " : "; tables by "| … |" with "|---|" under their head; **tebal**, //miring//, __garis bawah__; "\" at the end of a line
	 * that stays a line; "=== Lampiran: … ===" begins a page. Refuses with letter.body-too-long what is too much to read.
	 */
	public static Body ofText(String text) {
		DraftLimits.readable(text.length()).orThrow();
		return BodyText.read(text);
	}

	/** A document of the editor. Refuses with letter.body-unreadable what the schema of letters does not know. */
	public static Body of(String json) {
		return DocumentReader.read(json);
	}

	/** As it was stored, whatever the release that stored it: once that was text. */
	public static Body stored(String stored) {
		return stored.startsWith(DOCUMENT) ? of(stored) : ofText(stored);
	}

	/** As it is stored and hashed. */
	public String json() {
		return DocumentWriter.write(this);
	}

	/** As somebody would have typed it: for a text area, the search. */
	public String text() {
		return TypedText.of(this);
	}

	/** As somebody would read it out, for people to look at: without the signs of {@link #text}, the cells of a row by dots. */
	public String said() {
		return SaidText.of(this);
	}

	/**
	 * This body after somebody changed its {@link #text}: what they left alone keeps what no text says, such as its alignment.
	 */
	public Body retyped(String text) {
		var typed = ofText(text);
		return typed.text().equals(text()) ? this : Retyping.of(this, typed);
	}

	/** With the text of another one below it, and the pages of its Lampiran after these. */
	public Body followedBy(Body other) {
		return new Body(both(pieces, other.pieces), both(annexes, other.annexes));
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	/** The letter itself, for the press. */
	public List<Block> blocks() {
		return SetBlocks.of(pieces);
	}

	public boolean isEmpty() {
		return Words.of(pieces).isBlank()
				&& annexes.stream().allMatch(annex -> annex.title().isBlank() && Words.of(annex.pieces()).isBlank());
	}

	/** In characters of its text. */
	public int length() {
		return text().length();
	}
}
