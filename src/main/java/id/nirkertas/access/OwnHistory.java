package id.nirkertas.access;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.Look;
import id.nirkertas.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever acts on a document goes on reading it when their days in the position are over. It hears what the trail hears, in
 * the act's own transaction, so no room need tell it. Who acts without sight (enters a secret letter) gains none.
 */
@Component
class OwnHistory {

	private final Access access;
	private final SheetTables tables;
	private final ApplicationEventPublisher events;

	OwnHistory(Access access, SheetTables tables, ApplicationEventPublisher events) {
		this.access = access;
		this.tables = tables;
		this.events = events;
	}

	/** Or does not see it at all. What somebody prepared for a head is the head's: it stays with them. */
	private boolean isOnlyHelping(PersonId person, DocumentId document) {
		return access.why(person, document).stream().allMatch(reason -> reason.code().equals(Reason.HELPS));
	}

	@EventListener
	void keep(Evidence act) {
		var document = act.about();
		var by = act.by();
		if (document == null || act instanceof Look || by.equals(Actor.SYSTEM)
				|| isOnlyHelping(by.person(), document)) {
			return;
		}
		if (tables.keep(document, new Deed(by.person(), by.position(), by.capacity(), act.at()))) {
			events.publishEvent(new AccessChanged(document));
		}
	}
}
