package id.nirkertas.distribution;

import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Sends signed letters. */
@Service
public class Distribution {

	/** A step of the flow: delivers to every addressee and copy, each registered at once in its agency's agenda. Safe to repeat. */
	public void deliver(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public List<DeliveryView> deliveries(DocumentId letter) {
		throw new IllegalStateException("contract");
	}
}
