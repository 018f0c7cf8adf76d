package id.nirkertas.notification;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.RecipientReminded;
import java.util.List;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever owes an answer is told when its day has passed. */
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
}
