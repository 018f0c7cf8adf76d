package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterView;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a list of letters; the subject of a secret one stays off it. */
record Row(LetterView letter, String to, String from, @Nullable String subject) {

	static Row of(LetterView letter, Directory directory) {
		var content = letter.content();
		var titles = recipients(content, directory);
		var to = titles.isEmpty() ? "" : titles.getFirst() + (titles.size() > 1 ? " + " + (titles.size() - 1) : "");
		return new Row(letter, to, directory.unit(directory.position(letter.drafter()).unit()).name(),
				content.secrecy().hidesSubject() ? null : content.subject());
	}

	/** Everybody it is addressed to, those outside the government too. */
	static List<String> recipients(DraftContent content, Directory directory) {
		return content.addressed(position -> directory.position(position).title());
	}

	static List<String> titles(List<PositionId> positions, Directory directory) {
		return positions.stream().map(position -> directory.position(position).title()).toList();
	}
}
