package id.nirkertas.workflow;

import id.nirkertas.disposition.BranchClosed;
import id.nirkertas.disposition.DispositionGiven;
import id.nirkertas.disposition.DispositionNoted;
import id.nirkertas.disposition.DispositionReturned;
import id.nirkertas.disposition.DispositionWithdrawn;
import id.nirkertas.disposition.DueDateMoved;
import id.nirkertas.disposition.FollowUpAccepted;
import id.nirkertas.disposition.FollowUpRefused;
import id.nirkertas.disposition.FollowUpReported;
import id.nirkertas.disposition.NodeId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of dispositions what the domain did; one process for each recipient in the tree. */
@Component
class DispositionFlow {

	static final String PROCESS = "disposition";
	private static final String ENDED = "dispositionEnded";

	private final Processes processes;
	private final DueDates dues;

	DispositionFlow(Processes processes, DueDates dues) {
		this.processes = processes;
		this.dues = dues;
	}

	@EventListener
	void on(DispositionGiven event) {
		processes.start(PROCESS, event.node(), Facts.none()
				.with("purpose", event.followUp() ? "followUp" : "information")
				.with("giver", event.giver())
				.with("recipient", event.recipient())
				.with("dueAt", dues.instantOf(event.due())));
	}

	@EventListener
	void on(FollowUpReported event) {
		processes.complete("followUp", event.node(), Facts.none());
	}

	@EventListener
	void on(FollowUpAccepted event) {
		processes.complete("acceptReport", event.node(), Facts.answer("accepted"));
	}

	@EventListener
	void on(FollowUpRefused event) {
		processes.complete("acceptReport", event.node(), Facts.answer("askedAgain"));
	}

	@EventListener
	void on(DispositionNoted event) {
		processes.complete("takeNote", event.node(), Facts.none());
	}

	@EventListener
	void on(DispositionWithdrawn event) {
		end(event.node(), "withdrawn");
	}

	@EventListener
	void on(DispositionReturned event) {
		end(event.node(), "returned");
	}

	@EventListener
	void on(BranchClosed event) {
		event.nodes().forEach(node -> end(node, "closed"));
	}

	/** Also its timer, by which its recipient is reminded. */
	@EventListener
	void on(DueDateMoved event) {
		var due = dues.instantOf(event.due());
		processes.postpone(PROCESS, event.node(), "followUp", Facts.none().with("dueAt", due), due);
	}

	private void end(NodeId node, String reason) {
		processes.end(PROCESS, node, ENDED, reason);
	}
}
