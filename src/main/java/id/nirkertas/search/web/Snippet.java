package id.nirkertas.search.web;

import java.util.ArrayList;
import java.util.List;

/** A found passage in pieces, so that the page can mark what matched without writing markup from data. */
record Snippet(List<Piece> pieces) {

	record Piece(String text, boolean marked) {
	}

	/** Marks stand between U+0002 and U+0003. */
	static Snippet of(String text) {
		var pieces = new ArrayList<Piece>();
		var marked = false;
		for (var part : text.splitWithDelimiters("[\u0002\u0003]", 0)) {
			if (part.equals("\u0002")) {
				marked = true;
			} else if (part.equals("\u0003")) {
				marked = false;
			} else if (!part.isEmpty()) {
				pieces.add(new Piece(part, marked));
			}
		}
		return new Snippet(List.copyOf(pieces));
	}
}
