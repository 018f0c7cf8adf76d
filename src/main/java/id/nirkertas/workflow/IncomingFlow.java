package id.nirkertas.workflow;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Position;
import id.nirkertas.registry.IncomingDisposed;
import id.nirkertas.registry.IncomingNoted;
import id.nirkertas.registry.IncomingRead;
import id.nirkertas.registry.IncomingRegistered;
import id.nirkertas.registry.IncomingSettled;
import id.nirkertas.registry.Registry;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of incoming letters what the domain did, inside the transaction of the act. */
@Component
class IncomingFlow {

	static final String PROCESS = "incoming-letter";

	private final Processes processes;
	private final Registry registry;
	private final Directory directory;

	IncomingFlow(Processes processes, Registry registry, Directory directory) {
		this.processes = processes;
		this.registry = registry;
		this.directory = directory;
	}

	@EventListener
	void on(IncomingRegistered event) {
		processes.start(PROCESS, event.incoming(), Facts.none()
				.with("standing", event.standing().name())
				.with("addressee", event.addressee())
				.with("filers", filers(event)));
	}

	/** A copy asks nothing but to be read; an addressee's reading alone moves nothing. */
	@EventListener
	void on(IncomingRead event) {
		if (registry.view(event.incoming()).letter().standing() == Standing.COPY) {
			processes.complete("readCopy", event.incoming(), Facts.none());
		}
	}

	@EventListener
	void on(IncomingDisposed event) {
		processes.complete("decideLetter", event.incoming(), Facts.answer("disposed"));
	}

	@EventListener
	void on(IncomingNoted event) {
		processes.complete("decideLetter", event.incoming(), Facts.answer("noted"));
	}

	@EventListener
	void on(IncomingSettled event) {
		processes.tell("incomingSettled", event.incoming());
	}

	/**
	 * Those who keep the agency's agenda book file what came in; where there is nobody, the addressee does, and what is secret
	 * too, for the keepers do not see it.
	 */
	private List<PositionId> filers(IncomingRegistered event) {
		var addressee = event.addressee();
		var keepers = registry.view(event.incoming()).letter().secrecy().hidesSubject()
				? List.<Position>of()
				: directory.withDuty(directory.agencyOf(addressee).id(), Duty.REGISTRAR);
		return keepers.isEmpty() ? List.of(addressee) : keepers.stream().map(Position::id).toList();
	}
}
