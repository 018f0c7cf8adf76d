package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Until when somebody reads a document: access to what is new ends with the assignment. What is written into it after their
 * last day is not for them, and every page that opens to history asks here what to leave out.
 */
@Service
public class LastDays {

	private final Access access;

	LastDays(Access access) {
		this.access = access;
	}

	/** Empty where they read all of it, as a letter that was issued, and where they read nothing. */
	public Optional<LastDay> of(PersonId person, DocumentId document) {
		return access.lastDay(person, document);
	}

	/** As {@link Access#requireSight}, but their own history suffices: until when they read is the answer. */
	public Optional<LastDay> require(PersonId person, DocumentId document) {
		access.requireSomeSight(person, document);
		return of(person, document);
	}
}
