package id.nirkertas.notification;

import id.nirkertas.disposition.DispositionGiven;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.RecipientReminded;
import java.util.List;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever owes an answer is told when its day has passed, and a head what was given in their name. */
@Component
class DispositionNotices {

	private final Dispositions dispositions;
	private final Notices notices;

	DispositionNotices(Dispositions dispositions, Notices notices) {
		this.dispositions = dispositions;
		this.notices = notices;
	}

	/** Once for each due date, however often its timer comes: who is asked again after it knows that they are late. */
	@ApplicationModuleListener
	void on(RecipientReminded event) {
		var node = dispositions.node(event.node());
		var due = Objects.requireNonNull(node.due(), "Nobody is reminded of what has no day");
		notices.tell(new Notice("disposition.due/%s/%s".formatted(node.id(), due), node.recipient(),
				"notification.recipient-reminded", List.of(due, node.giver(), node.recipient()), node.letter(),
				"/dispositions/" + node.id()));
	}

	/** Once for what was given at once to several. */
	@ApplicationModuleListener
	void on(DispositionGiven event) {
		if (!event.by().position().equals(event.giver())) {
			notices.tell(new Notice("disposition.in-name/%s/%s".formatted(event.letter(), event.at()), event.giver(),
					"notification.given-in-name", List.of(event.by().position(), event.at(), event.giver()), event.letter(),
					"/incoming/" + event.letter()));
		}
	}
}
