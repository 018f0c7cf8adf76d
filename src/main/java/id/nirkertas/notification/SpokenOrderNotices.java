package id.nirkertas.notification;

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
		tell(event.order(), "notification.order-confirmed");
	}

	/** The reason stands with the letter, where access is asked for. */
	@ApplicationModuleListener
	void on(SpokenOrderDenied event) {
		tell(event.order(), "notification.order-denied");
	}

	private void tell(SpokenOrderId id, String code) {
		var order = orders.view(id);
		notices.tell(new Notice("spoken.settled/" + id, order.drafter(), code,
				List.of(order.giver(), order.on(), order.drafter()), order.letter(),
				"/letters/" + order.letter() + "/instructions"));
	}
}
