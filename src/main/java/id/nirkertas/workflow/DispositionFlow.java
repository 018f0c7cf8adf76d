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
import id.nirkertas.disposition.Reminders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of dispositions what the domain did; one process for each recipient in the tree. */
@Component
class DispositionFlow {

	static final String PROCESS = "disposition";
	static final String REMIND_AT = "remindAt";

	private static final String DUE_AT = "dueAt";
	static final String FOLLOW_UP = "followUp";
	private static final String ENDED = "dispositionEnded";

	private final Processes processes;
	private final DueDates dues;
	private final Reminders reminders;

	DispositionFlow(Processes processes, DueDates dues, Reminders reminders) {
		this.processes = processes;
		this.dues = dues;
		this.reminders = reminders;
	}

	@EventListener
	void on(DispositionGiven event) {
		var due = event.due();
		var reminder = due == null || !event.followUp()
				? Optional.<Instant>empty()
				: reminders.next(event.letter(), event.recipient(), due);
		processes.start(PROCESS, event.node(), waiting(event.at(), reminder)
				.with("purpose", event.followUp() ? FOLLOW_UP : "information")
				.with("giver", event.giver())
				.with("recipient", event.recipient())
				.with(DUE_AT, dues.instantOf(due)));
	}

	@EventListener
	void on(FollowUpReported event) {
		processes.complete(FOLLOW_UP, event.node(), Facts.none());
	}

	@EventListener
	void on(FollowUpAccepted event) {
		processes.complete("acceptReport", event.node(), Facts.answer("accepted"));
	}

	/** Also of a flow that began on an older diagram the timer is armed anew, by the same schedule. */
	@EventListener
	void on(FollowUpRefused event) {
		processes.renew(PROCESS, event.node());
		processes.complete("acceptReport", event.node(),
				waiting(event.at(), reminders.next(event.node())).with("answer", "askedAgain"));
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

	@EventListener
	void on(DueDateMoved event) {
		rearm(event.node(), event.due());
	}

	private void end(NodeId node, String reason) {
		processes.end(PROCESS, node, ENDED, reason);
	}

	/**
	 * The follow-up is due on another day, or none, which the domain knows already: the task says so, and whoever owes it is
	 * reminded by the new day. A report that lies with the giver changes nothing but what holds when it is asked again.
	 */
	void rearm(NodeId node, @Nullable LocalDate due) {
		var reminder = dues.orNever(reminders.next(node));
		processes.postpone(PROCESS, node, FOLLOW_UP,
				Facts.none().with(DUE_AT, dues.instantOf(due)).with(REMIND_AT, reminder), dues.instantOf(due));
	}

	/** A follow-up that began on an older diagram goes on by today's, and is reminded by its steps. */
	void renew(NodeId node) {
		processes.renew(PROCESS, node, Facts.none().with(REMIND_AT, dues.orNever(reminders.next(node))));
	}

	/** Since when the follow-up is owed: each reminder makes its task anew, and the desk shows how long it has lain there. */
	private Facts waiting(Instant since, Optional<Instant> reminder) {
		return Facts.none().with("waitsSince", since).with(REMIND_AT, dues.orNever(reminder));
	}
}
