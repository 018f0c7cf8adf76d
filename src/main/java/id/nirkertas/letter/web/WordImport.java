package id.nirkertas.letter.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.WordText;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the text of a Word file below what a draft says already, so that nothing is lost by a wrong file. */
@Component
class WordImport {

	private final Letters letters;
	private final Wording wording;

	WordImport(Letters letters, Wording wording) {
		this.letters = letters;
		this.wording = wording;
	}

	/** Answers with what is to be told of it. Refuses with letter.word-missing and as {@link WordText#read}. */
	String take(Actor actor, DocumentId letter, @Nullable ChosenFile file) throws IOException {
		if (file == null) {
			throw new RefusedException("letter.word-missing");
		}
		var upload = Files.createTempFile("naskah", ".docx");
		try {
			file.content().transferTo(upload);
			var text = WordText.read(upload);
			var saved = letters.view(letter);
			letters.save(actor, letter, saved.content().with(saved.content().body().followedBy(text.body())),
					saved.revision());
			var leftOut = text.leftOut().stream().map(wording::name).collect(Collectors.joining(", "));
			return leftOut.isEmpty()
					? wording.say("letter.word.done", file.name())
					: wording.say("letter.word.done-but", file.name(), leftOut);
		} finally {
			Files.deleteIfExists(upload);
		}
	}
}
