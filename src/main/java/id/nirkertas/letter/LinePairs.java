package id.nirkertas.letter;

import id.nirkertas.letter.SaidText.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which paragraph of an earlier text a paragraph of a later one was: one of the same words, else the one between the same
 * neighbours, else, in their order, one with most words in common.
 */
final class LinePairs {

	private static final int NONE = -2;
	/** How many paragraphs that went may stand before the one that only changed. */
	private static final int NEAR = 24;

	private final List<Line> old;
	private final List<Line> young;
	/** For each of the young, its place among the old. */
	private final int[] places;
	private final boolean[] taken;

	LinePairs(List<Line> old, List<Line> young) {
		this.old = old;
		this.young = young;
		places = new int[young.size()];
		taken = new boolean[old.size()];
		Arrays.fill(places, NONE);
		pairSame();
		pairBetween();
		pairAlike();
	}

	/** What the young line at that place was. */
	Optional<Line> before(int place) {
		return places[place] == NONE ? Optional.empty() : Optional.of(old.get(places[place]));
	}

	/** Where the old line at that place stands among the young. */
	Optional<Integer> after(int place) {
		return IntStream.range(0, places.length).filter(line -> places[line] == place).boxed().findFirst();
	}

	/** The same words elsewhere look as they did before, if they can. */
	private void pairSame() {
		var known = new HashMap<String, Deque<Integer>>();
		for (var place = 0; place < old.size(); place++) {
			known.computeIfAbsent(old.get(place).words(), _ -> new ArrayDeque<>()).add(place);
		}
		for (var line = 0; line < young.size(); line++) {
			var found = known.getOrDefault(young.get(line).words(), new ArrayDeque<>());
			var look = young.get(line).look();
			var same = found.stream().filter(place -> old.get(place).look().equals(look)).findFirst()
					.orElseGet(found::peek);
			if (same != null) {
				found.remove(same);
				pair(line, same);
			}
		}
	}

	private void pairBetween() {
		for (var line = 0; line < young.size(); line++) {
			var place = (line == 0 ? -1 : places[line - 1]) + 1;
			var next = line + 1 < young.size() ? places[line + 1] : old.size();
			if (places[line] == NONE && place >= 0 && place < old.size() && !taken[place] && next == place + 1) {
				pair(line, place);
			}
		}
	}

	private void pairAlike() {
		var left = new ArrayList<>(IntStream.range(0, old.size()).filter(place -> !taken[place]).boxed().toList());
		for (var line = 0; line < young.size(); line++) {
			var words = young.get(line).words();
			var alike = places[line] != NONE
					? Optional.<Integer>empty()
					: left.stream().limit(NEAR).filter(place -> isAlike(old.get(place).words(), words)).findFirst();
			if (alike.isPresent()) {
				pair(line, alike.get());
				left.removeIf(place -> place <= alike.get());
			}
		}
	}

	private static boolean isAlike(String one, String other) {
		var words = words(one);
		var common = words(other);
		var most = Math.max(words.size(), common.size());
		common.removeIf(word -> !words.remove(word));
		return 2 * common.size() >= most;
	}

	static List<String> words(String text) {
		return new ArrayList<>(List.of(text.strip().split("\\s+")));
	}

	private void pair(int line, int place) {
		places[line] = place;
		taken[place] = true;
	}
}
