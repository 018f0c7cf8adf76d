package id.nirkertas.registry;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Directory;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands beside the numbers of agenda books; they are numbered when they are entered, and so wait for none. */
@Component
class NumberedEntries implements NumberedDocuments {

	private final RegistryTable table;
	private final Access access;
	private final Directory directory;

	NumberedEntries(RegistryTable table, Access access, Directory directory) {
		this.table = table;
		this.access = access;
		this.directory = directory;
	}

	@Override
	public Optional<NumberRequest> request(DocumentId document, LocalDate on) {
		return Optional.empty();
	}

	@Override
	public List<Waiting> waiting(Collection<String> agencies, PersonId reader) {
		return List.of();
	}

	@Override
	public Map<DocumentId, String> entered(Collection<DocumentId> documents) {
		return table.views(documents).stream()
				.collect(Collectors.toMap(IncomingView::id, IncomingView::agendaNumber));
	}

	@Override
	public Map<DocumentId, Facts> facts(Collection<DocumentId> documents) {
		return table.views(documents).stream().collect(Collectors.toMap(IncomingView::id, this::facts));
	}

	private Facts facts(IncomingView entry) {
		var letter = entry.letter();
		return new Facts("", letter.secrecy(), directory.position(letter.addressee()).title(), letter.subject(),
				letter.sender(), null, entry.state());
	}

	@Override
	public Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents) {
		return table.views(access.visible(reader, documents)).stream().collect(Collectors.toMap(IncomingView::id,
				entry -> new Seen(entry.letter().secrecy().hidesSubject() ? "" : entry.letter().subject(),
						"/incoming/" + entry.id())));
	}
}
