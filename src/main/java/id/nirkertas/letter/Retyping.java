package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A body that came back as text: of each piece that still reads the same, wherever it stands now, the piece as it was. */
final class Retyping {

	private final Map<String, Deque<Block>> before = new HashMap<>();

	private Retyping(Body saved) {
		Stream.concat(saved.pieces().stream(), saved.annexes().stream().flatMap(annex -> annex.pieces().stream()))
				.forEach(piece -> before.computeIfAbsent(text(piece), _ -> new ArrayDeque<>()).add(piece));
	}

	static Body of(Body saved, Body typed) {
		var retyping = new Retyping(saved);
		var pieces = retyping.of(typed.pieces());
		return new Body(pieces,
				typed.annexes().stream().map(annex -> new Body.Annex(annex.title(), retyping.of(annex.pieces()))).toList());
	}

	private List<Block> of(List<Block> typed) {
		return typed.stream().map(piece -> {
			var same = before.getOrDefault(text(piece), new ArrayDeque<>()).poll();
			return same == null ? piece : same;
		}).toList();
	}

	private static String text(Block piece) {
		return String.join("\n", TypedText.lines(List.of(piece)));
	}
}
