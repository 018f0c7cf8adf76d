package id.nirkertas.spoken.web;

import id.nirkertas.letter.Letters;
import id.nirkertas.platform.Acts;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import id.nirkertas.spoken.SpokenOrderId;
import id.nirkertas.spoken.SpokenOrderView;
import id.nirkertas.spoken.SpokenOrders;
import id.nirkertas.spoken.SpokenSuccession;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Noting on whose spoken instruction a letter is written, saying whether it is so, and taking it over from whoever is gone. */
@Component
@Order(5)
class SpokenOrderActs implements Acts {

	private final Letters letters;
	private final SpokenOrders orders;
	private final SpokenSuccession succession;

	SpokenOrderActs(Letters letters, SpokenOrders orders, SpokenSuccession succession) {
		this.letters = letters;
		this.orders = orders;
		this.succession = succession;
	}

	@Override
	public List<Answer> of(DocumentId document, Actor reader) {
		return letters.views(List.of(document)).isEmpty()
				? List.of()
				: List.of(new Answer("spoken.acts.note", orders.mayNote(reader, document)),
						onWaiting("spoken.acts.confirm", document, each -> orders.maySettle(reader, each)),
						onWaiting("spoken.acts.take-over", document, each -> succession.mayTakeOver(reader, each)),
						onWaiting("spoken.acts.leave", document, each -> succession.mayLeave(reader, each)),
						onWaiting("spoken.acts.withdraw", document, each -> orders.mayWithdraw(reader, each)));
	}

	private Answer onWaiting(String act, DocumentId letter, Function<SpokenOrderId, Verdict> may) {
		return Answer.any(act, waiting(letter).map(may), "spoken.none-waiting");
	}

	private Stream<SpokenOrderId> waiting(DocumentId letter) {
		return orders.on(letter).stream().filter(SpokenOrderView::isWaiting).map(SpokenOrderView::id);
	}
}
