package id.nirkertas.workflow;

import id.nirkertas.consultation.OpinionAsked;
import id.nirkertas.consultation.OpinionClosed;
import id.nirkertas.consultation.OpinionGiven;
import id.nirkertas.consultation.OpinionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of consultations what the domain did; one process for each question to each colleague. */
@Component
class ConsultationFlow {

	static final String PROCESS = "consultation";

	private final Processes processes;
	private final DueDates dues;

	ConsultationFlow(Processes processes, DueDates dues) {
		this.processes = processes;
		this.dues = dues;
	}

	@EventListener
	void on(OpinionAsked event) {
		processes.start(PROCESS, event.consultation(), Facts.none().with("colleague", event.colleague()).with("dueAt",
				dues.instantOf(event.due())));
	}

	@EventListener
	void on(OpinionGiven event) {
		processes.complete("giveOpinion", event.consultation(), Facts.none());
	}

	@EventListener
	void on(OpinionWithdrawn event) {
		processes.tell("consultationClosed", event.consultation());
	}

	@EventListener
	void on(OpinionClosed event) {
		processes.tell("consultationClosed", event.consultation());
	}
}
