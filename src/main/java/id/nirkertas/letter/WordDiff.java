package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, word by word: the longest common run of words stays, the rest came or went. */
final class WordDiff {

	private static final Pattern TOKEN = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

	/** Beyond this the table of the comparison would cost more than it tells: the middle then counts as rewritten. */
	private static final long CELLS = 4_000_000;

	private final List<String> before;
	private final List<String> after;
	private final List<Piece> pieces = new ArrayList<>();

	private WordDiff(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	static List<Piece> between(String before, String after) {
		return new WordDiff(tokens(before), tokens(after)).compare();
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(match -> match.group()).toList();
	}

	private List<Piece> compare() {
		int head = 0;
		while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < before.size() - head && tail < after.size() - head && before.get(before.size() - 1 - tail)
				.equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		add(Piece.Kind.SAME, after.subList(0, head));
		middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
		add(Piece.Kind.SAME, after.subList(after.size() - tail, after.size()));
		return List.copyOf(pieces);
	}

	private void middle(List<String> old, List<String> young) {
		if ((long) old.size() * young.size() > CELLS) {
			add(Piece.Kind.REMOVED, old);
			add(Piece.Kind.ADDED, young);
			return;
		}
		var common = commonRuns(old, young);
		int i = 0;
		int j = 0;
		while (i < old.size() || j < young.size()) {
			if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
				add(Piece.Kind.SAME, List.of(young.get(j)));
				i++;
				j++;
			} else if (j == young.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
				add(Piece.Kind.REMOVED, List.of(old.get(i++)));
			} else {
				add(Piece.Kind.ADDED, List.of(young.get(j++)));
			}
		}
	}

	/** Length of the longest common run of words from each pair of places to the end. */
	private static int[][] commonRuns(List<String> old, List<String> young) {
		var common = new int[old.size() + 1][young.size() + 1];
		for (int i = old.size() - 1; i >= 0; i--) {
			for (int j = young.size() - 1; j >= 0; j--) {
				common[i][j] = old.get(i).equals(young.get(j))
						? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	private void add(Piece.Kind kind, List<String> tokens) {
		var text = String.join("", tokens);
		if (text.isEmpty()) {
			return;
		}
		if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
			text = pieces.removeLast().text() + text;
		}
		pieces.add(new Piece(kind, text));
	}
}
