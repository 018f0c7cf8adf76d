package id.nirkertas.letter.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import org.jspecify.annotations.Nullable;

/** A line of a list of letters; the subject of a secret one stays off it. */
record Row(LetterView letter, String to, String from, @Nullable String subject) {

	static Row of(LetterView letter, Directory directory) {
		var content = letter.content();
		var titles = LetterTitles.of(letter, directory).addressees();
		var to = titles.isEmpty() ? "" : titles.getFirst() + (titles.size() > 1 ? " + " + (titles.size() - 1) : "");
		return new Row(letter, to, directory.unit(directory.position(letter.drafter()).unit()).name(),
				content.secrecy().hidesSubject() ? null : content.subject());
	}
}
