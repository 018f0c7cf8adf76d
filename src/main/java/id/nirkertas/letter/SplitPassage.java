package id.nirkertas.letter;

import java.util.List;

/** A paragraph whose words stand in several neighbouring ones by now: somebody broke it. */
final class SplitPassage {

	private SplitPassage() {
	}

	/** The parts in their order; none where it was not broken. */
	static List<Passage> of(Passage before, List<Passage> now) {
		var words = LinePairs.words(before.text());
		var paragraphs = now.stream().filter(Passage::isParagraph).toList();
		for (var from = 0; from < paragraphs.size(); from++) {
			var parts = parts(words, paragraphs.subList(from, paragraphs.size()));
			if (parts > 1) {
				return paragraphs.subList(from, from + parts);
			}
		}
		return List.of();
	}

	/** How many of them, from the first on, say these words and no others; 0 when they do not. */
	private static int parts(List<String> words, List<Passage> paragraphs) {
		var said = 0;
		for (var part = 0; part < paragraphs.size() && said < words.size(); part++) {
			var more = LinePairs.words(paragraphs.get(part).text());
			if (said + more.size() > words.size() || !words.subList(said, said + more.size()).equals(more)) {
				return 0;
			}
			said += more.size();
			if (said == words.size()) {
				return part + 1;
			}
		}
		return 0;
	}
}
