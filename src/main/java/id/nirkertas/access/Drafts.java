package id.nirkertas.access;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that are still being written: those who keep records see them from the day they are issued. */
@Service
public class Drafts {

	private final Access access;
	private final SheetTables tables;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Drafts(Access access, SheetTables tables, OfficeClock clock, ApplicationEventPublisher events) {
		this.access = access;
		this.tables = tables;
		this.clock = clock;
		this.events = events;
	}

	/** As {@link Access#open}, with the same refusal. */
	@Transactional
	public void open(DocumentId document, UnitId owner, Secrecy secrecy) {
		access.open(document, owner, secrecy, false);
	}

	/**
	 * It lies before others for the first time: from now on it is a letter that was, and stays readable, as it was then, to
	 * those who took part until the end of their days. Safe to repeat; the first time counts.
	 */
	@Transactional
	public void handOn(DocumentId document, Instant at) {
		if (tables.handOn(document, clock.dayOf(at), at)) {
			events.publishEvent(new AccessChanged(document));
		}
	}

	/** It is a record from now on. Safe to repeat. */
	@Transactional
	public void issue(DocumentId document) {
		if (tables.issue(document)) {
			events.publishEvent(new AccessChanged(document));
		}
	}
}
