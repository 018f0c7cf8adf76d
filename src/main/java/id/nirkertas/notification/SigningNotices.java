package id.nirkertas.notification;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.signing.TimeStampsResumed;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever could not sign is told when they can. */
@Component
class SigningNotices {

	private final LetterSteps letters;
	private final Notices notices;

	SigningNotices(LetterSteps letters, Notices notices) {
		this.letters = letters;
		this.notices = notices;
	}

	/** All whose letters wait now: it does not matter who of them tried. */
	@ApplicationModuleListener
	void on(TimeStampsResumed event) {
		letters.awaitedSigners().forEach(signer -> notices.tell(new Notice("signing.time-stamps/" + event.outage(), signer,
				"notification.time-stamps-resumed", List.of(event.since(), signer), null, "/inbox?section=sign")));
	}
}
