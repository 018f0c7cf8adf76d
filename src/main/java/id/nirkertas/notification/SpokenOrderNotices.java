package id.nirkertas.notification;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.spoken.SpokenOrderConfirmed;
import id.nirkertas.spoken.SpokenOrderDenied;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderNotTaken;
import id.nirkertas.spoken.SpokenOrderTakenOver;
import id.nirkertas.spoken.SpokenOrderUnanswerable;
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
		answered(event.order(), "notification.order-confirmed", event.by());
	}

	/** The reason stands with the letter, where access is asked for. */
	@ApplicationModuleListener
	void on(SpokenOrderDenied event) {
		answered(event.order(), "notification.order-denied", event.by());
	}

	/** Whoever came after the giver confirms nothing. */
	@ApplicationModuleListener
	void on(SpokenOrderTakenOver event) {
		tell(event.order(), "notification.order-taken", event.by());
	}

	@ApplicationModuleListener
	void on(SpokenOrderNotTaken event) {
		tell(event.order(), "notification.order-not-taken", event.by());
	}

	@ApplicationModuleListener
	void on(SpokenOrderUnanswerable event) {
		tell(event.order(), "notification.order-unanswerable", event.by());
	}

	/** A deputy is not taken for the head, nor whoever has moved for whoever sits there now. */
	private void answered(SpokenOrderId id, String code, Actor by) {
		var here = by.capacity() == Capacity.PERMANENT ? code : code + "-as";
		tell(id, orders.view(id).hasMoved() ? code + "-moved" : here, by);
	}

	private void tell(SpokenOrderId id, String code, Actor by) {
		var order = orders.view(id);
		notices.tell(new Notice("spoken.settled/" + id, order.drafter(), code,
				List.of(order.giver(), order.on(), order.drafter(), by.capacity(), by.person()), order.letter(),
				"/letters/" + order.letter() + "/instructions"));
	}
}
