package id.nirkertas.notification;

import id.nirkertas.notification.Details.RegisteredNumber;
import id.nirkertas.numbering.PaperLetterCorrected;
import id.nirkertas.numbering.PaperLetterEntered;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Whoever is named as the drafter of a letter written by hand learns that it was entered, and of each correction; so does whoever
 * was named until then.
 */
@Component
class HandWrittenNotices {

	private final Notices notices;

	HandWrittenNotices(Notices notices) {
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(PaperLetterEntered event) {
		tell(event.document(), event.number(), event.by(), event.at(), event.drafter(), "notification.hand-entered", true);
	}

	@ApplicationModuleListener
	void on(PaperLetterCorrected event) {
		var before = event.drafterBefore();
		var now = event.drafter();
		if (Objects.equals(before, now)) {
			tell(event, now, "notification.hand-corrected", true);
			return;
		}
		tell(event, before, "notification.hand-drafter-no-more", false);
		tell(event, now, "notification.hand-drafter", true);
	}

	private void tell(PaperLetterCorrected event, @Nullable PositionId drafter, String code, boolean reads) {
		tell(event.document(), event.number(), event.by(), event.at(), drafter, code, reads);
	}

	/** @param reads whether they may open the letter still */
	private void tell(DocumentId letter, String number, Actor by, Instant at, @Nullable PositionId drafter, String code,
			boolean reads) {
		Stream.ofNullable(drafter).filter(position -> !position.equals(by.position()))
				.forEach(position -> notices.tell(new Notice("number.hand/%s/%s".formatted(letter, at), position, code,
						List.of(by.position(), new RegisteredNumber(number), position), null,
						reads ? "/registers/paper/" + letter : "/notices")));
	}
}
