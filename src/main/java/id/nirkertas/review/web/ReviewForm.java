package id.nirkertas.review.web;

import id.nirkertas.letter.Passage;
import id.nirkertas.review.Correction;
import id.nirkertas.review.Objections;
import id.nirkertas.review.ReasonList;
import id.nirkertas.review.UsualReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a reviewer has ticked and typed, as the page sends it and shows it again: remarks by the key of the part they are on. */
record ReviewForm(List<String> ticked, String remark, Map<String, String> notes, List<String> reopened) {

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
		return new ReviewForm(sent.getOrDefault("reason", List.of()),
				Objects.requireNonNullElse(sent.getFirst("remark"), ""), notes, sent.getOrDefault("reopen", List.of()));
	}

	/**
	 * A reason that was retired since the page was opened counts as it was offered.
	 *
	 * @param usual the reasons as their agency says them
	 * @param mine  what this reviewer may open again
	 */
	Objections objections(ReasonList usual, List<Correction> mine) {
		return new Objections(shown(usual).stream().filter(each -> ticked.contains(each.id())).map(UsualReason::words)
				.toList(), remark,
				notes.entrySet().stream().map(note -> new Objections.Note(note.getKey(), note.getValue())).toList(),
				mine.stream().map(Correction::id).filter(id -> reopened.contains(id.toString())).toList());
	}

	/** What is offered, and what was ticked while it still was. */
	List<UsualReason> shown(ReasonList usual) {
		return usual.reasons().stream().filter(each -> !each.retired() || ticked.contains(each.id())).toList();
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
