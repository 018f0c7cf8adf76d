package id.nirkertas.access;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.Look;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever acts on a document goes on reading it when their days in the position are over. It hears what the trail hears, in
 * the act's own transaction, so no room need tell it. What an assistant prepares or does for a head is theirs too. Who acts
 * without sight (enters a secret letter) gains none.
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

	@EventListener
	void keep(Evidence act) {
		var document = act.about();
		var by = act.by();
		if (document == null || act instanceof Look || by.equals(Actor.SYSTEM)
				|| !access.maySee(by.person(), document).isAllowed()) {
			return;
		}
		if (tables.keep(document, new Deed(by.person(), by.position(), by.capacity(), act.at()))) {
			events.publishEvent(new AccessChanged(document));
		}
	}
}
