package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents that are still being written: those who keep records see them from the day they are issued. */
@Service
public class Drafts {

	private final Access access;
	private final SheetTables tables;
	private final ApplicationEventPublisher events;

	Drafts(Access access, SheetTables tables, ApplicationEventPublisher events) {
		this.access = access;
		this.tables = tables;
		this.events = events;
	}

	/** As {@link Access#open}, with the same refusal. */
	@Transactional
	public void open(DocumentId document, UnitId owner, Secrecy secrecy) {
		access.open(document, owner, secrecy, false);
	}

	/** It is a record from now on. Safe to repeat. */
	@Transactional
	public void issue(DocumentId document) {
		if (tables.issue(document)) {
			events.publishEvent(new AccessChanged(document));
		}
	}
}
