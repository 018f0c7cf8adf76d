package id.nirkertas.notification.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What documents are about, as far as somebody may read it. */
@Component
class Subjects {

	private final Registry registry;
	private final Letters letters;
	private final Access access;
	private final LastDays lastDays;

	Subjects(Registry registry, Letters letters, Access access, LastDays lastDays) {
		this.registry = registry;
		this.letters = letters;
		this.access = access;
		this.lastDays = lastDays;
	}

	/** No subject of a secret letter, or of one that is hidden from the reader or was changed after their days. */
	Map<DocumentId, String> of(PersonId reader, Collection<DocumentId> about) {
		var open = open(reader, about);
		var subjects = new HashMap<DocumentId, String>();
		registry.views(open).stream().filter(incoming -> !incoming.letter().secrecy().hidesSubject())
				.forEach(incoming -> subjects.put(incoming.id(), incoming.letter().subject()));
		letters.views(open).stream().filter(letter -> lastDays.of(reader, letter.id()).isEmpty())
				.filter(letter -> !letter.content().secrecy().hidesSubject())
				.forEach(letter -> subjects.put(letter.id(), letter.content().subject()));
		return subjects;
	}

	/** Those that the reader may open. */
	List<DocumentId> open(PersonId reader, Collection<DocumentId> documents) {
		var all = documents.stream().distinct().toList();
		var visible = access.visible(reader, all);
		return all.stream().filter(visible::contains).toList();
	}
}
