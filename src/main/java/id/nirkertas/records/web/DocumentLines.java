package id.nirkertas.records.web;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterTitles;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Lines of documents, whichever room has them. */
@Component
class DocumentLines {

	private final Letters letters;
	private final Registry registry;
	private final Directory directory;

	DocumentLines(Letters letters, Registry registry, Directory directory) {
		this.letters = letters;
		this.registry = registry;
		this.directory = directory;
	}

	DocumentLine of(DocumentId document) {
		var found = of(List.of(document)).get(document);
		if (found == null) {
			throw new NoSuchElementException("No document " + document);
		}
		return found;
	}

	Map<DocumentId, DocumentLine> of(List<DocumentId> documents) {
		var found = new HashMap<DocumentId, DocumentLine>();
		letters.views(documents).forEach(letter -> found.put(letter.id(), outgoing(letter)));
		registry.views(documents).forEach(incoming -> found.put(incoming.id(), incoming(incoming)));
		return found;
	}

	private DocumentLine outgoing(LetterView letter) {
		var content = letter.content();
		var to = LetterTitles.of(letter, directory).addressees().stream().findFirst().orElse("");
		return new DocumentLine(letter.id(), "/letters/" + letter.id(), letter.number(), letter.on(),
				content.secrecy().hidesSubject() ? null : content.subject(), to, content.classification(), false);
	}

	private static DocumentLine incoming(IncomingView incoming) {
		var letter = incoming.letter();
		return new DocumentLine(incoming.id(), "/incoming/" + incoming.id(), letter.number(), letter.on(),
				letter.secrecy().hidesSubject() ? null : letter.subject(), letter.sender(), letter.classification(), true);
	}
}
