package id.nirkertas.spoken.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.spoken.SpokenOrders;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Noting on whose spoken instruction a letter is written. */
@Component
@Order(5)
class SpokenOrderActs implements Acts {

	private final Letters letters;
	private final SpokenOrders orders;

	SpokenOrderActs(Letters letters, SpokenOrders orders) {
		this.letters = letters;
		this.orders = orders;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("spoken.acts.note", orders.mayNote(reader, document)));
	}
}
