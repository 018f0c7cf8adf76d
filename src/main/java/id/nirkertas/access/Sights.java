package id.nirkertas.access;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks that must be on the trail before anything is answered; refuses with {@code access.not-recorded} what is not. */
@Component
class Sights {

	private static final Logger LOG = LoggerFactory.getLogger(Sights.class);

	private final SightBook book;
	private final Organisation organisation;
	private final OfficeClock clock;

	Sights(SightBook book, Organisation organisation, OfficeClock clock) {
		this.book = book;
		this.organisation = organisation;
		this.clock = clock;
	}

	void refused(PersonId person, DocumentId document) {
		record(new SightRefused(document, organisation.acting(person), clock.now()));
	}

	void secret(PersonId person, DocumentId document, Secrecy secrecy) {
		record(new SecretSeen(document, secrecy, organisation.acting(person), clock.now()));
	}

	private void record(Evidence sight) {
		try {
			book.write(sight);
		} catch (RuntimeException fault) {
			LOG.error("A look at document {} could not be put on the trail, so it is refused", sight.about(), fault);
			throw new RefusedException("access.not-recorded");
		}
	}
}
