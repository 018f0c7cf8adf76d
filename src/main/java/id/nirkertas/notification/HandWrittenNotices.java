package id.nirkertas.notification;

import id.nirkertas.notification.Details.RegisteredNumber;
import id.nirkertas.numbering.PaperLetterCorrected;
import id.nirkertas.shared.PositionId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever is named as the drafter of a letter written by hand learns of each correction, and whoever was until then. */
@Component
class HandWrittenNotices {

	private final Notices notices;

	HandWrittenNotices(Notices notices) {
		this.notices = notices;
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

	/** @param reads whether they may open the letter still */
	private void tell(PaperLetterCorrected event, @Nullable PositionId drafter, String code, boolean reads) {
		Stream.ofNullable(drafter).filter(position -> !position.equals(event.by().position()))
				.forEach(position -> notices.tell(new Notice("number.hand/%s/%s".formatted(event.document(), event.at()),
						position, code, List.of(event.by().position(), new RegisteredNumber(event.number()), position),
						null, reads ? "/registers/paper/" + event.document() : "/notices")));
	}
}
