package id.nirkertas.distribution;

import id.nirkertas.letter.AnsweredEntry;
import id.nirkertas.letter.IncomingEntries;
import id.nirkertas.letter.NamedLetter;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the letters that answer or mention what came in by which number that came. */
@Component
class EntriesOfLetters implements IncomingEntries {

	private final Registry registry;

	EntriesOfLetters(Registry registry) {
		this.registry = registry;
	}

	@Override
	public List<NamedLetter> named(Collection<DocumentId> documents) {
		return registry.views(List.copyOf(documents)).stream().map(EntriesOfLetters::named).toList();
	}

	@Override
	public List<DocumentId> cameOf(DocumentId letter) {
		return registry.cameOf(letter).stream().map(IncomingView::id).toList();
	}

	@Override
	public Optional<AnsweredEntry> answered(DocumentId entry) {
		return registry.views(List.of(entry)).stream().findFirst().map(view -> new AnsweredEntry(named(view),
				view.letter().secrecy(), view.letter().classification(), view.letter().origin()));
	}

	private static NamedLetter named(IncomingView entry) {
		var letter = entry.letter();
		return new NamedLetter(entry.id(), true, letter.number(), letter.on(), letter.sender(),
				letter.secrecy().hidesSubject() ? null : letter.subject());
	}
}
