package id.nirkertas.distribution.web;

import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Taking a signed letter to whom it is addressed outside the government. */
@Component
@Order(6)
class DeliveryActs implements Acts {

	private final Letters letters;
	private final OutsideDeliveries outside;

	DeliveryActs(Letters letters, OutsideDeliveries outside) {
		this.letters = letters;
		this.outside = outside;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("distribution.acts.record", outside.mayRecord(reader, document)));
	}
}
