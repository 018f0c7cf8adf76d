package id.nirkertas.spoken;

import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Preflight.Check;
import id.nirkertas.letter.SignatureCondition;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whoever signs a letter weighs a spoken word it is said to rest on that nobody stands by: it hinders no signature. Nothing is said
 * of what was ordered, which may be secret.
 */
@Component
class DoubtfulWords implements SignatureCondition {

	private final SpokenOrderTable table;

	DoubtfulWords(SpokenOrderTable table) {
		this.table = table;
	}

	@Override
	public List<Check> checks(LetterView letter) {
		var orders = table.on(letter.id());
		return orders.stream().filter(order -> !isMadeGood(order, orders))
				.flatMap(order -> code(order).stream()
						.map(code -> new Check(code, true, true, List.of(order.giver(), order.on()), "")))
				.toList();
	}

	/** Whether a later word of the same giver is stood by. */
	private static boolean isMadeGood(SpokenOrderView order, List<SpokenOrderView> all) {
		return all.subList(all.indexOf(order) + 1, all.size()).stream()
				.anyMatch(later -> later.giver().equals(order.giver()) && later.isStoodBy());
	}

	private static Optional<String> code(SpokenOrderView order) {
		return switch (order.state()) {
			case WAITING -> Optional.of("spoken.preflight.waiting");
			case DENIED -> Optional.of("spoken.preflight.denied");
			case NOT_TAKEN -> Optional.of("spoken.preflight.not-taken");
			case UNANSWERABLE -> Optional.of("spoken.preflight.unanswerable");
			case CONFIRMED, TAKEN_OVER, WITHDRAWN -> Optional.empty();
		};
	}
}
