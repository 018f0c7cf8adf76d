package id.nirkertas.registry;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the addressee of an incoming letter makes of it, from the first look to its end. Callers bring the transaction. */
@Component
class Decisions {

	private final RegistryTable table;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Decisions(RegistryTable table, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	void read(Actor by, DocumentId incoming) {
		if (standing(incoming).isFirstLook(by.position()) && directory.mayAct(by).isAllowed()
				&& table.locked(incoming).isFirstLook(by.position())) {
			table.save(table.locked(incoming).read(clock.now()));
			events.publishEvent(new IncomingRead(incoming, by, clock.now()));
		}
	}

	Verdict mayDecide(Actor by, DocumentId incoming) {
		return standing(incoming).mayDecide(by.position()).and(directory.mayAct(by));
	}

	Verdict maySettle(Actor by, DocumentId incoming) {
		return standing(incoming).maySettle(by.position()).and(directory.mayAct(by));
	}

	void note(Actor by, DocumentId incoming) {
		directory.mayAct(by).orThrow();
		table.save(table.locked(incoming).note(by.position(), clock.now()));
		events.publishEvent(new IncomingNoted(incoming, by, clock.now()));
	}

	void dispose(Actor decider, Actor by, DocumentId incoming) {
		directory.mayAct(decider).orThrow();
		table.save(table.locked(incoming).dispose(decider.position(), clock.now()));
		events.publishEvent(new IncomingDisposed(incoming, by, clock.now()));
	}

	void settle(Actor by, DocumentId incoming) {
		directory.mayAct(by).orThrow();
		table.save(table.locked(incoming).settle(by.position(), clock.now()));
		events.publishEvent(new IncomingSettled(incoming, by, clock.now()));
	}

	/** To ask, not to change: nothing is locked. */
	private Incoming standing(DocumentId incoming) {
		var view = table.view(incoming);
		return new Incoming(incoming, view.letter().addressee(), view.letter().standing(), view.state(), view.readAt());
	}
}
