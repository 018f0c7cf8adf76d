package id.nirkertas.notification;

import id.nirkertas.letter.Letters;
import id.nirkertas.letter.PenVacated;
import id.nirkertas.review.DraftGivenBack;
import id.nirkertas.review.DraftTakenUp;
import id.nirkertas.review.WriterReminded;
import id.nirkertas.review.WriterVacated;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A reviewer changes a draft in its drafter's place: both are told when that begins, is late, ends, or nobody is there to do it. */
@Component
class PenNotices {

	private final Letters letters;
	private final Notices notices;

	PenNotices(Letters letters, Notices notices) {
		this.letters = letters;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(DraftTakenUp event) {
		var drafter = drafter(event.letter());
		tell("review.taken-up/%s/%s".formatted(event.letter(), event.at()), drafter, "notification.draft-taken-up",
				List.of(event.by().position(), drafter, event.at()), event.letter(), "");
		event.others().forEach(other -> tell("review.paused/%s/%s".formatted(event.letter(), event.at()), other,
				"notification.review-paused", List.of(event.by().position(), other, event.at()), event.letter(), ""));
	}

	/** The writer is reminded anew on each day; the drafter and who may end it are told once of each moment that passed. */
	@ApplicationModuleListener
	void on(WriterReminded event) {
		var drafter = drafter(event.letter());
		var writer = event.writer();
		var late = "review.pen-late/%s/%s".formatted(event.letter(), event.due());
		tell(late + "/" + event.at(), writer, "notification.pen-late", List.of(event.due(), drafter, writer), event.letter(),
				"/draft");
		tell(late, drafter, "notification.pen-late-drafter", List.of(event.due(), writer, drafter), event.letter(),
				"/reviewers");
		event.deciders().stream().filter(decider -> !decider.equals(writer) && !decider.equals(drafter))
				.forEach(decider -> tell(late, decider, "notification.pen-late-decider",
						List.of(event.due(), writer, decider), event.letter(), "/reviewers"));
	}

	/** Whoever did it knows; the reason stands on the letter's page. */
	@ApplicationModuleListener
	void on(DraftGivenBack event) {
		var drafter = drafter(event.letter());
		var occasion = "review.given-back/%s/%s".formatted(event.letter(), event.at());
		if (!event.by().position().equals(event.from())) {
			tell(occasion, event.from(), "notification.pen-taken", List.of(event.by().position(), event.from(), event.at()),
					event.letter(), "");
		}
		if (!event.by().position().equals(drafter)) {
			tell(occasion, drafter, "notification.draft-given-back", List.of(event.by().position(), drafter, event.at()),
					event.letter(), "/draft");
		}
	}

	@ApplicationModuleListener
	void on(PenVacated event) {
		var drafter = drafter(event.letter());
		tell("letter.pen-vacated/%s/%s/%s".formatted(event.letter(), event.pen(), event.at()), drafter,
				"notification.pen-vacated", List.of(event.pen(), drafter), event.letter(), "");
	}

	@ApplicationModuleListener
	void on(WriterVacated event) {
		var drafter = drafter(event.letter());
		event.deciders().stream().filter(decider -> !decider.equals(event.writer()) && !decider.equals(drafter))
				.forEach(decider -> tell(
						"review.writer-vacated/%s/%s/%s".formatted(event.letter(), event.writer(), event.at()),
						decider, "notification.pen-vacated-decider", List.of(event.writer(), decider), event.letter(),
						"/reviewers"));
	}

	private PositionId drafter(DocumentId letter) {
		return letters.view(letter).drafter();
	}

	private void tell(String occasion, PositionId whom, String code, List<Object> details, DocumentId letter, String page) {
		notices.tell(new Notice(occasion, whom, code, details, letter, "/letters/" + letter + page));
	}
}
