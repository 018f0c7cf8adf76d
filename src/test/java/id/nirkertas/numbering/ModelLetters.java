package id.nirkertas.numbering;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;

/** Whatever a hand says that its letter would ask for. */
@TestConfiguration(proxyBeanMethods = false)
class ModelLetters implements NumberedDocuments {

	static final ThreadLocal<NumberRequest> ASKED = new ThreadLocal<>();

	@Override
	public Optional<NumberRequest> request(DocumentId document, LocalDate on) {
		return Optional.ofNullable(ASKED.get()).filter(request -> request.document().equals(document));
	}

	@Override
	public List<Waiting> waiting(Collection<String> agencies, PersonId reader) {
		return List.of();
	}

	@Override
	public Map<DocumentId, Seen> seen(PersonId reader, Collection<DocumentId> documents) {
		return Map.of();
	}
}
