package id.nirkertas.workflow;

import id.nirkertas.disposition.DispositionPrepared;
import id.nirkertas.disposition.PreparedConfirmed;
import id.nirkertas.disposition.PreparedDenied;
import id.nirkertas.disposition.PreparedOvertaken;
import id.nirkertas.disposition.PreparedWithdrawn;
import id.nirkertas.spoken.SpokenOrderConfirmed;
import id.nirkertas.spoken.SpokenOrderDenied;
import id.nirkertas.spoken.SpokenOrderNotTaken;
import id.nirkertas.spoken.SpokenOrderNoted;
import id.nirkertas.spoken.SpokenOrderPassed;
import id.nirkertas.spoken.SpokenOrderTakenOver;
import id.nirkertas.spoken.SpokenOrderUnanswerable;
import id.nirkertas.spoken.SpokenOrderWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of confirmations what the domain did; one process for each thing that was ordered by word of mouth. */
@Component
class ConfirmationFlow {

	static final String PROCESS = "confirmation";
	private static final String TASK = "confirmInstruction";
	private static final String DISPOSITION = "confirmDisposition";
	private static final String CLOSED = "confirmationClosed";

	private final Processes processes;

	ConfirmationFlow(Processes processes) {
		this.processes = processes;
	}

	@EventListener
	void on(SpokenOrderNoted event) {
		processes.start(PROCESS, event.order(), Facts.none().with("matter", "draft").with("giver", event.asked()));
	}

	@EventListener
	void on(SpokenOrderConfirmed event) {
		processes.complete(TASK, event.order(), Facts.none());
	}

	@EventListener
	void on(SpokenOrderDenied event) {
		processes.complete(TASK, event.order(), Facts.none());
	}

	@EventListener
	void on(SpokenOrderTakenOver event) {
		processes.complete(TASK, event.order(), Facts.none());
	}

	@EventListener
	void on(SpokenOrderNotTaken event) {
		processes.complete(TASK, event.order(), Facts.none());
	}

	@EventListener
	void on(SpokenOrderPassed event) {
		processes.passOn(TASK, event.order(), "giver", event.from(), event.to());
	}

	@EventListener
	void on(SpokenOrderUnanswerable event) {
		processes.tell(CLOSED, event.order());
	}

	@EventListener
	void on(SpokenOrderWithdrawn event) {
		processes.tell(CLOSED, event.order());
	}

	@EventListener
	void on(DispositionPrepared event) {
		processes.start(PROCESS, event.prepared(), Facts.none().with("matter", "disposition").with("giver", event.head()));
	}

	@EventListener
	void on(PreparedConfirmed event) {
		processes.complete(DISPOSITION, event.prepared(), Facts.none());
	}

	@EventListener
	void on(PreparedDenied event) {
		processes.complete(DISPOSITION, event.prepared(), Facts.none());
	}

	@EventListener
	void on(PreparedOvertaken event) {
		processes.tell(CLOSED, event.prepared());
	}

	@EventListener
	void on(PreparedWithdrawn event) {
		processes.tell(CLOSED, event.prepared());
	}
}
