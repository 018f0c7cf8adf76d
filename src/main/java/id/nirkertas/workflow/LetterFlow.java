package id.nirkertas.workflow;

import id.nirkertas.distribution.LetterDispatched;
import id.nirkertas.letter.LetterDrafted;
import id.nirkertas.letter.LetterHandedOn;
import id.nirkertas.letter.LetterNumbered;
import id.nirkertas.letter.LetterSigned;
import id.nirkertas.letter.LetterSubmitted;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberAwaited;
import id.nirkertas.letter.NumberingGate;
import id.nirkertas.review.DraftGivenBack;
import id.nirkertas.review.DraftTakenUp;
import id.nirkertas.review.InitialsGiven;
import id.nirkertas.review.LetterReturned;
import id.nirkertas.review.ReviewDelegated;
import id.nirkertas.review.ReviewTakenBack;
import id.nirkertas.review.ReviewerSkipped;
import id.nirkertas.shared.DocumentId;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram of outgoing letters what the domain did, inside the transaction of the act. */
@Component
class LetterFlow {

	static final String PROCESS = "outgoing-letter";
	private static final String DRAFTING = "draftLetter";
	private static final String INITIALS = "giveInitials";
	private static final String SIGNATURE = "signLetter";
	static final String NUMBERING = "giveNumber";

	private final Processes processes;
	private final Letters letters;
	private final NumberingGate gate;
	private final DueDates dues;

	LetterFlow(Processes processes, Letters letters, NumberingGate gate, DueDates dues) {
		this.processes = processes;
		this.letters = letters;
		this.gate = gate;
		this.dues = dues;
	}

	@EventListener
	void on(LetterDrafted event) {
		processes.start(PROCESS, event.letter(),
				byDrafter(event.letter()).with("drafter", letter(event.letter()).drafter()));
	}

	/** The signatory may have been chosen only now, and may be another one after a return. */
	@EventListener
	void on(LetterSubmitted event) {
		var signatory = Objects.requireNonNull(letter(event.letter()).content().signatory(), "submitted without signatory");
		processes.complete(DRAFTING, event.letter(), Facts.none().with("signatory", signatory));
	}

	@EventListener
	void on(LetterHandedOn event) {
		processes.passOn("draftLetter", event.letter(), "drafter", event.from(), event.to());
	}

	@EventListener
	void on(InitialsGiven event) {
		processes.complete(INITIALS, event.letter(), event.by().position(), Facts.initialled(event.onward()));
	}

	@EventListener
	void on(ReviewerSkipped event) {
		processes.complete(INITIALS, event.letter(), event.desk(), Facts.initialled(event.onward()));
	}

	@EventListener
	void on(ReviewDelegated event) {
		processes.pass(INITIALS, event.letter(), event.by().position(), event.to());
	}

	@EventListener
	void on(ReviewTakenBack event) {
		processes.pass(INITIALS, event.letter(), event.from(), event.by().position());
	}

	/** Whoever changes the text themselves writes it where it is drafted. */
	@EventListener
	void on(DraftTakenUp event) {
		processes.complete(INITIALS, event.letter(), event.by().position(),
				Facts.writtenBy(event.by().position(), event.due()).with("answer", "returned"));
	}

	@EventListener
	void on(DraftGivenBack event) {
		var drafter = letter(event.letter()).drafter();
		processes.pass(DRAFTING, event.letter(), event.from(), drafter);
		processes.due(DRAFTING, event.letter(), drafter, dues.instantOf(null));
	}

	/** One of several reviewers answers for all of them: the others are no longer asked. */
	@EventListener
	void on(LetterReturned event) {
		var returned = byDrafter(event.letter()).with("answer", "returned");
		switch (event.stage()) {
			case INITIALS -> processes.complete(INITIALS, event.letter(), event.by().position(), returned);
			case NUMBERING -> processes.complete(NUMBERING, event.letter(), returned);
			case SIGNATURE -> processes.complete(SIGNATURE, event.letter(), returned);
		}
	}

	@EventListener
	void on(LetterNumbered event) {
		processes.complete(NUMBERING, event.letter(), Facts.answer("numbered"));
	}

	/** Its signatory has it no longer. A flow that began before there were keepers on the diagram goes on along the newest. */
	@EventListener
	void on(NumberAwaited event) {
		if (event.again()) {
			processes.renew(PROCESS, event.letter());
			processes.complete(SIGNATURE, event.letter(),
					Facts.numberBy(gate.awaited(event.letter())).with("answer", "numberVoid"));
		}
	}

	@EventListener
	void on(LetterSigned event) {
		processes.complete(SIGNATURE, event.letter(), Facts.answer("signed"));
	}

	@EventListener
	void on(LetterDispatched event) {
		if (event.complete()) {
			processes.complete("dispatchLetter", event.letter(), Facts.none());
		}
	}

	@EventListener
	void on(LetterWithdrawn event) {
		processes.tell("letterWithdrawn", event.letter());
	}

	/** Whoever drafted it has all the time they want. */
	private Facts byDrafter(DocumentId letter) {
		return Facts.writtenBy(letter(letter).drafter(), dues.instantOf(null));
	}

	private LetterView letter(DocumentId letter) {
		return letters.view(letter);
	}
}
