package id.nirkertas.records;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Finds out about a document from the room that has it. */
@Component
class Holdings {

	private final Letters letters;
	private final Registry registry;
	private final Directory directory;

	Holdings(Letters letters, Registry registry, Directory directory) {
		this.letters = letters;
		this.registry = registry;
		this.directory = directory;
	}

	Holding of(DocumentId document) {
		var asked = List.of(document);
		return letters.views(asked).stream().map(this::outgoing).findFirst()
				.or(() -> registry.views(asked).stream().map(Holdings::incoming).findFirst())
				.orElseThrow(() -> new NoSuchElementException("No document " + document));
	}

	private Holding outgoing(LetterView letter) {
		return new Holding(directory.agencyOf(letter.drafter()).id(), letter.content().classification(),
				letter.state() == LetterState.SIGNED);
	}

	private static Holding incoming(IncomingView incoming) {
		var ended = switch (incoming.state()) {
			case NOTED, SETTLED -> true;
			case READ -> incoming.letter().standing() == Standing.COPY;
			case UNREAD, DISPOSED -> false;
		};
		return new Holding(incoming.agency(), incoming.letter().classification(), ended);
	}
}
