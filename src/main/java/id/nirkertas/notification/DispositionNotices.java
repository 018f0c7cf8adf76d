package id.nirkertas.notification;

import id.nirkertas.disposition.DispositionGiven;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.FollowUpUrged;
import id.nirkertas.disposition.RecipientReminded;
import java.time.LocalDate;
import java.util.List;
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

	/** Once for each step and day; the giver, too, where the answer is late for long enough. */
	@ApplicationModuleListener
	void on(RecipientReminded event) {
		var node = dispositions.node(event.node());
		var said = event.due();
		var due = said == null ? node.due() : said;
		if (due == null) {
			return;
		}
		var occasion = "disposition.reminder/%s/%s/%s".formatted(node.id(), event.step(), event.day());
		var late = event.lateDays();
		var details = List.<Object>of(due, node.giver(), node.recipient(), late == null ? 0 : late);
		notices.tell(new Notice(occasion, node.recipient(), code(event, due), details, node.letter(),
				"/dispositions/" + node.id()));
		var giver = event.giver();
		if (giver != null) {
			notices.tell(new Notice(occasion, giver, "notification.recipient-silent", details, node.letter(),
					"/dispositions/" + node.id()));
		}
	}

	/** An event of the release before, which has no step, tells of a day that has passed. */
	private static String code(RecipientReminded event, LocalDate due) {
		return switch (event.step()) {
			case BEFORE -> due.minusDays(1).equals(event.day())
					? "notification.recipient-due-tomorrow"
					: "notification.recipient-due-soon";
			case ON_DAY -> "notification.recipient-due-today";
			case LATE -> "notification.recipient-late";
			case null -> "notification.recipient-reminded";
		};
	}

	/** Once a day from each who asks. */
	@ApplicationModuleListener
	void on(FollowUpUrged event) {
		var asker = event.by().position();
		notices.tell(new Notice("disposition.urged/%s/%s/%s".formatted(event.node(), event.day(), asker), event.recipient(),
				"notification.recipient-urged", List.of(asker, event.at(), event.recipient()), event.letter(),
				"/dispositions/" + event.node()));
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
