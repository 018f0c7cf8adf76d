package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Until when somebody reads a document: access to what is new ends with the assignment. What is written into it after their
 * last day is not for them, and every page that opens to history asks here what to leave out.
 */
@Service
public class LastDays {

	private final Access access;
	private final Organisation organisation;

	LastDays(Access access, Organisation organisation) {
		this.access = access;
		this.organisation = organisation;
	}

	/** Empty where they read all of it, as a letter that was issued, and where they read nothing. */
	public Optional<LastDay> of(PersonId person, DocumentId document) {
		return access.lastDay(person, document);
	}

	/** Of whoever left one of these positions, the latest, whatever they read; empty of whoever left none of them. */
	public Optional<LastDay> in(PersonId person, Collection<PositionId> positions) {
		return organisation.postsOf(person).stream()
				.flatMap(post -> post instanceof Post.Left left ? Stream.of(left) : Stream.empty())
				.filter(left -> positions.contains(left.position()))
				.map(left -> left.last(organisation.zoneOf(left.position()))).max(Comparator.comparing(LastDay::end));
	}

	/** As {@link Access#requireSight}, but their own history suffices: until when they read is the answer. */
	public Optional<LastDay> require(PersonId person, DocumentId document) {
		access.requireSomeSight(person, document);
		return of(person, document);
	}
}
