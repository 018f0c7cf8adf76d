package id.nirkertas.notification;

import id.nirkertas.disposition.DispositionGiven;
import id.nirkertas.registry.IncomingRegistered;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What came to a desk. The inbox shows it as work; by mail whoever wants to be told is told, at once or in the morning. */
@Component
class ArrivalNotices {

	private final Notices notices;

	ArrivalNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(DispositionGiven event) {
		notices.tellByMail(new Notice("disposition.given/" + event.node(), event.recipient(),
				"notification.disposition-arrived", List.of(event.giver(), event.recipient()), event.letter(),
				"/dispositions/" + event.node()));
	}

	@EventListener
	void on(IncomingRegistered event) {
		notices.tellByMail(new Notice("registry.incoming/" + event.incoming(), event.addressee(),
				"notification.incoming-arrived", List.of(event.agendaNumber(), event.addressee()), event.incoming(),
				"/incoming/" + event.incoming()));
	}
}
