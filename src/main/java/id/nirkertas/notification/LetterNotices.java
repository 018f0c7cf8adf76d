package id.nirkertas.notification;

import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.review.Awaited;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever a letter waited for is told when it is given up. */
@Component
class LetterNotices {

	private final Awaited awaited;
	private final Notices notices;

	LetterNotices(Awaited awaited, Notices notices) {
		this.awaited = awaited;
		this.notices = notices;
	}

	/** The reason stands on the letter's page, where access is asked for: a notice carries none of it. */
	@ApplicationModuleListener
	void on(LetterWithdrawn event) {
		awaited.on(event.letter()).forEach(waiting -> notices.tell(new Notice(
				"letter.withdrawn/" + event.letter(), waiting, "notification.letter-withdrawn",
				List.of(event.by().position(), event.at(), waiting), event.letter(), "/letters/" + event.letter())));
	}
}
