package id.nirkertas.notification;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.PreparedConfirmed;
import id.nirkertas.disposition.PreparedDenied;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedId;
import id.nirkertas.disposition.PreparedOvertaken;
import id.nirkertas.disposition.PreparedView;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An assistant hears what became of the dispositions they prepared. */
@Component
class PreparedNotices {

	private final PreparedDispositions prepared;
	private final Dispositions dispositions;
	private final Notices notices;

	PreparedNotices(PreparedDispositions prepared, Dispositions dispositions, Notices notices) {
		this.prepared = prepared;
		this.dispositions = dispositions;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(PreparedConfirmed event) {
		tell(event.prepared(), "notification.prepared-confirmed");
	}

	@ApplicationModuleListener
	void on(PreparedDenied event) {
		if (event.returned()) {
			tell(event.prepared(), "notification.prepared-denied");
		}
	}

	@ApplicationModuleListener
	void on(PreparedOvertaken event) {
		tell(event.prepared(),
				isOfAnEndedNode(prepared.view(event.prepared())) ? "notification.prepared-ended" : by(event));
	}

	/** There is nothing to give on any more where it was prepared. */
	private boolean isOfAnEndedNode(PreparedView one) {
		var under = one.under();
		return under != null && dispositions.node(under).state().hasEnded();
	}

	/** The head themselves; whoever acts in their position for them; or somebody in their name. */
	private static String by(PreparedOvertaken event) {
		if (!event.by().position().equals(event.head())) {
			return "notification.prepared-overtaken-for";
		}
		return switch (event.by().capacity()) {
			case PERMANENT, CARETAKER -> "notification.prepared-overtaken";
			case ACTING, ACTING_DAILY -> "notification.prepared-overtaken-acting";
		};
	}

	private void tell(PreparedId id, String code) {
		var one = prepared.view(id);
		notices.tell(new Notice("disposition.prepared/" + id, one.assistant(), code,
				List.of(one.head(), one.preparedAt(), one.assistant()), one.letter(), "/preparations/" + id));
	}
}
