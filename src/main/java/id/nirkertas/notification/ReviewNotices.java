package id.nirkertas.notification;

import id.nirkertas.letter.LetterSubmitted;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.DelegationEnded;
import id.nirkertas.review.DelegationKept;
import id.nirkertas.review.InitialsKept;
import id.nirkertas.review.ReviewDelegated;
import id.nirkertas.review.ReviewTakenBack;
import id.nirkertas.review.ReviewerSkipped;
import id.nirkertas.review.ReviewersReminded;
import id.nirkertas.review.SkipAsked;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever is to initial, or was, is told when their review is late, passed on, taken back or passed over; the drafter too. */
@Component
class ReviewNotices {

	private final Letters letters;
	private final Notices notices;

	ReviewNotices(Letters letters, Notices notices) {
		this.letters = letters;
		this.notices = notices;
	}

	/** The awaited are reminded anew on each day; the drafter and who may decide are told once of each moment that passed. */
	@ApplicationModuleListener
	void on(ReviewersReminded event) {
		var drafter = letters.view(event.letter()).drafter();
		var late = "review.late/%s/%s".formatted(event.letter(), event.due());
		event.awaited().forEach(waiting -> {
			tell(late + "/" + event.at(), waiting, "notification.initials-late", List.of(event.due(), drafter, waiting),
					event.letter(), "/review");
			tell(late + "/of/" + waiting, drafter, "notification.initials-late-drafter",
					List.of(event.due(), waiting, drafter), event.letter(), "");
			event.deciders().stream().filter(decider -> !event.awaited().contains(decider))
					.forEach(decider -> tell(late + "/of/" + waiting, decider, "notification.initials-late-decider",
							List.of(event.due(), waiting, decider), event.letter(), "/reviewers"));
		});
	}

	/** Only where somebody else handed it on than who drafted it. */
	@ApplicationModuleListener
	void on(LetterSubmitted event) {
		var drafter = letters.view(event.letter()).drafter();
		if (!event.by().position().equals(drafter)) {
			var capacity = event.by().capacity();
			tell("review.edited/%s/%s".formatted(event.letter(), event.version()), drafter,
					capacity == Capacity.PERMANENT ? "notification.draft-edited" : "notification.draft-edited-acting",
					List.of(event.by().position(), drafter, event.at(), capacity), event.letter(), "/versions");
		}
	}

	/** The page shows what differs from the version they looked at. */
	@ApplicationModuleListener
	void on(InitialsKept event) {
		event.kept().forEach(reviewer -> tell("review.kept/%s/%s".formatted(event.letter(), event.version()), reviewer,
				"notification.initials-kept", List.of(event.editor(), reviewer, event.at()), event.letter(), "/review"));
	}

	@ApplicationModuleListener
	void on(SkipAsked event) {
		event.asked().forEach(decider -> tell(
				"review.skip-asked/%s/%s/%s".formatted(event.letter(), event.version(), event.by().position()), decider,
				"notification.skip-asked", List.of(event.by().position(), decider, event.at()), event.letter(),
				"/reviewers"));
	}

	@ApplicationModuleListener
	void on(ReviewDelegated event) {
		tell("review.delegated/%s/%s".formatted(event.letter(), event.at()), event.to(), "notification.review-delegated",
				List.of(event.by().position(), event.to(), event.at()), event.letter(), "/review");
	}

	/** Of the new version. */
	@ApplicationModuleListener
	void on(DelegationKept event) {
		tell("review.delegation-kept/%s/%s".formatted(event.letter(), event.version()), event.delegate(),
				"notification.delegation-kept", List.of(event.reviewer(), event.delegate(), event.at()), event.letter(),
				"/review");
	}

	/** The delegate may no longer see the letter. */
	@ApplicationModuleListener
	void on(DelegationEnded event) {
		var occasion = "review.delegation-ended/%s/%s/%s".formatted(event.letter(), event.version(), event.reviewer());
		notices.tell(new Notice(occasion, event.delegate(), "notification.delegation-ended",
				List.of(event.reviewer(), event.delegate(), event.at()), null, "/inbox"));
		if (event.returns()) {
			tell(occasion, event.reviewer(), "notification.delegation-returned",
					List.of(event.delegate(), event.reviewer(), event.at()), event.letter(), "");
		}
	}

	/** They no longer see the letter: the notice leads to their inbox. */
	@ApplicationModuleListener
	void on(ReviewTakenBack event) {
		notices.tell(new Notice("review.taken-back/%s/%s".formatted(event.letter(), event.at()), event.from(),
				"notification.review-taken-back", List.of(event.by().position(), event.from(), event.at()), null, "/inbox"));
	}

	/** A delegate no longer sees the letter: theirs leads to their inbox. */
	@ApplicationModuleListener
	void on(ReviewerSkipped event) {
		var occasion = "review.skipped/%s/%s".formatted(event.letter(), event.at());
		Stream.of(event.reviewer(), event.desk()).distinct().forEach(position -> {
			var isDelegate = !position.equals(event.reviewer());
			notices.tell(new Notice(occasion, position, "notification.reviewer-skipped",
					List.of(event.by().position(), position, event.at()), isDelegate ? null : event.letter(),
					isDelegate ? "/inbox" : "/letters/" + event.letter()));
		});
		var drafter = letters.view(event.letter()).drafter();
		tell(occasion, drafter, "notification.reviewer-skipped-drafter",
				List.of(event.by().position(), event.reviewer(), drafter), event.letter(), "");
	}

	private void tell(String occasion, PositionId whom, String code, List<Object> details, DocumentId letter, String page) {
		notices.tell(new Notice(occasion, whom, code, details, letter, "/letters/" + letter + page));
	}
}
