package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Letters by the names others speak of them: those written here, and the entries of agenda books. */
@Component
class NamedLetters {

	private final LetterTable letters;
	private final Directory directory;
	private final ObjectProvider<IncomingEntries> entries;

	NamedLetters(LetterTable letters, Directory directory, ObjectProvider<IncomingEntries> entries) {
		this.letters = letters;
		this.directory = directory;
		this.entries = entries;
	}

	/** Whoever asks; ids that are no letter's are left out. */
	Map<DocumentId, NamedLetter> named(Collection<DocumentId> ids) {
		var own = letters.all(ids).stream().map(this::named);
		var incoming = entries.stream().flatMap(source -> source.named(ids).stream());
		return Stream.concat(own, incoming).collect(Collectors.toMap(NamedLetter::id, Function.identity(), (one, _) -> one));
	}

	/** The documents under which a letter is known: itself, and what it became at its recipients. */
	List<DocumentId> aspects(DocumentId letter) {
		return Stream.concat(Stream.of(letter), cameOf(letter).stream()).toList();
	}

	List<DocumentId> cameOf(DocumentId letter) {
		return entries.stream().flatMap(source -> source.cameOf(letter).stream()).toList();
	}

	private NamedLetter named(Letter letter) {
		var content = letter.content();
		var signed = letter.signed();
		var agency = directory.unit(letter.agency()).name();
		return new NamedLetter(letter.id(), false, signed == null ? "" : signed.number(),
				signed == null ? null : signed.on(),
				agency, content.secrecy().hidesSubject() ? null : content.subject());
	}
}
