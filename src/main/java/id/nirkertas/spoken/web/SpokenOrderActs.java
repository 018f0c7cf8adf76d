package id.nirkertas.spoken.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Noting on whose spoken instruction a letter is written, and saying whether it is so. */
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
				: List.of(new Answer("spoken.acts.note", orders.mayNote(reader, document)),
						Answer.any("spoken.acts.confirm", waiting(document).map(each -> orders.maySettle(reader, each)),
								"spoken.none-waiting"),
						Answer.any("spoken.acts.withdraw", waiting(document).map(each -> orders.mayWithdraw(reader, each)),
								"spoken.none-waiting"));
	}

	private Stream<SpokenOrderId> waiting(DocumentId letter) {
		return orders.on(letter).stream().filter(SpokenOrderView::isWaiting).map(SpokenOrderView::id);
	}
}
