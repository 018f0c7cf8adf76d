package id.nirkertas.notification;

import id.nirkertas.shared.Capacity;
import id.nirkertas.spoken.SpokenOrderConfirmed;
import id.nirkertas.spoken.SpokenOrderDenied;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrders;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever drafts on somebody's spoken word hears whether that somebody stands by it. */
@Component
class SpokenOrderNotices {

	private final SpokenOrders orders;
	private final Notices notices;

	SpokenOrderNotices(SpokenOrders orders, Notices notices) {
		this.orders = orders;
		this.notices = notices;
	}

	@ApplicationModuleListener
	void on(SpokenOrderConfirmed event) {
		tell(event.order(), "notification.order-confirmed", event.by().capacity());
	}

	/** The reason stands with the letter, where access is asked for. */
	@ApplicationModuleListener
	void on(SpokenOrderDenied event) {
		tell(event.order(), "notification.order-denied", event.by().capacity());
	}

	/** A deputy is not taken for the head. */
	private void tell(SpokenOrderId id, String code, Capacity as) {
		var order = orders.view(id);
		notices.tell(new Notice("spoken.settled/" + id, order.drafter(),
				as == Capacity.PERMANENT ? code : code + "-as",
				List.of(order.giver(), order.on(), order.drafter(), as), order.letter(),
				"/letters/" + order.letter() + "/instructions"));
	}
}
