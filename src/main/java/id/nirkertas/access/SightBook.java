package id.nirkertas.access;

import id.nirkertas.shared.Evidence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a look at a document on the trail for good, whatever becomes of the transaction around it. */
@Component
class SightBook {

	private final ApplicationEventPublisher events;

	SightBook(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void write(Evidence sight) {
		events.publishEvent(sight);
	}
}
