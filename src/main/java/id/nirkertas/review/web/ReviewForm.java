package id.nirkertas.review.web;

import id.nirkertas.letter.Passage;
import id.nirkertas.review.Correction;
import id.nirkertas.review.Objections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a reviewer has ticked and typed, as the page sends it and shows it again: remarks by the key of the part they are on. */
record ReviewForm(List<String> ticked, String remark, Map<String, String> notes, List<String> reopened) {

	/** The usual reasons to tick; each is a key of the messages under review.reason. */
	static final List<String> REASONS = List.of("addressee", "signatory", "classification", "wording", "figures", "basis",
			"attachment", "copies", "authority");
	static final ReviewForm EMPTY = new ReviewForm(List.of(), "", Map.of(), List.of());

	static ReviewForm of(MultiValueMap<String, String> sent) {
		var passages = sent.getOrDefault("passage", List.of());
		var texts = sent.getOrDefault("note", List.of());
		var notes = new LinkedHashMap<String, String>();
		for (var place = 0; place < Math.min(passages.size(), texts.size()); place++) {
			if (!texts.get(place).isBlank()) {
				notes.put(passages.get(place), texts.get(place));
			}
		}
		var ticked = sent.getOrDefault("reason", List.of());
		return new ReviewForm(REASONS.stream().filter(ticked::contains).toList(),
				Objects.requireNonNullElse(sent.getFirst("remark"), ""), notes, sent.getOrDefault("reopen", List.of()));
	}

	/** @param mine what this reviewer may open again */
	Objections objections(List<Correction> mine) {
		return new Objections(ticked.stream().map(each -> "review.reason." + each).toList(), remark,
				notes.entrySet().stream().map(note -> new Objections.Note(note.getKey(), note.getValue())).toList(),
				mine.stream().map(Correction::id).filter(id -> reopened.contains(id.toString())).toList());
	}

	/** What was typed on this part: also where the same words, or others in the same place, stand there by now. */
	public String noteOn(Passage passage) {
		return Optional.ofNullable(notes.get(passage.key()))
				.or(() -> startingWith(passage.place() + ":")).orElse("");
	}

	/** What was typed on parts that the letter no longer has: it must not be lost. */
	List<String> homeless(List<Passage> passages) {
		var homeless = new ArrayList<String>();
		notes.forEach((key, text) -> {
			if (passages.stream().noneMatch(passage -> key.startsWith(passage.place() + ":"))) {
				homeless.add(text);
			}
		});
		return homeless;
	}

	private Optional<String> startingWith(String place) {
		return notes.entrySet().stream().filter(note -> note.getKey().startsWith(place)).map(Map.Entry::getValue)
				.findFirst();
	}
}
