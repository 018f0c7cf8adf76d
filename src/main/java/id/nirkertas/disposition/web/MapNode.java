package id.nirkertas.disposition.web;

import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.NodeState;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of the living map as the page shows it.
 *
 * @param who   title of the recipient's position
 * @param words its state in words
 * @param mine  the reader is its recipient
 * @param results the letters its report names
 * @param open  its page is for the reader: they give or hold it, or once gave it or reported on it themselves
 * @param urgeable the reader stands above it and may ask for the answer
 */
record MapNode(DispositionView view, String who, String words, boolean mine, boolean open, boolean late, boolean urgeable,
		List<ShownResult> results, List<MapNode> children) {

	/** Class of the mark at its side; the words say the same. */
	public String mark() {
		if (late) {
			return "late";
		}
		return switch (view.state()) {
			case UNREAD -> "";
			case READ, REPORTED -> "busy";
			case CLOSED -> "done";
			case WITHDRAWN, RETURNED -> "shut";
		};
	}

	public boolean closed() {
		return view.state() == NodeState.CLOSED;
	}

	/** Nothing is owed on it. */
	public boolean ended() {
		return view.state().hasEnded();
	}

	/** It counts among those who were asked. */
	public boolean stands() {
		return closed() || !ended();
	}

	Stream<MapNode> withAllUnder() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(MapNode::withAllUnder));
	}
}
