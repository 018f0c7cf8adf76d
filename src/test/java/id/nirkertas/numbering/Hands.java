package id.nirkertas.numbering;

import id.nirkertas.numbering.Hand.End;
import id.nirkertas.numbering.Hand.Step;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Several hands at once: in a random order each does its next step, or waits for another's end, until all have ended. Now and then
 * the connection of one that waits in the middle of an act breaks.
 */
final class Hands {

	private static final int COUNT = 4;
	private static final int CUT_PERCENT = 3;

	private final Random chance;
	private final Numbering numbering;
	private final Function<Hand, Step> next;

	/** @param next what a hand does when it is its turn */
	Hands(Random chance, Numbering numbering, Function<Hand, Step> next) {
		this.chance = chance;
		this.numbering = numbering;
		this.next = next;
	}

	/** How often a hand had to wait. */
	int play(int steps, Function<ExecutorService, Hand> seated) throws Exception {
		try (var threads = Executors.newFixedThreadPool(COUNT)) {
			var hands = IntStream.range(0, COUNT).mapToObj(_ -> seated.apply(threads)).toList();
			var waited = 0;
			for (var step = 0; step < steps; step++) {
				var free = hands.stream().filter(hand -> !hand.isBusy()).toList();
				if (!free.isEmpty()) {
					var hand = free.get(chance.nextInt(free.size()));
					hand.tell(next.apply(hand), numbering);
					waited += settle(hand) ? 0 : 1;
				}
				settle(hands);
				if (chance.nextInt(100) < CUT_PERCENT) {
					hands.stream().filter(Hand::isBusy).findFirst().ifPresent(Hand::cut);
					settle(hands);
				}
			}
			end(hands);
			return waited;
		}
	}

	private void end(List<Hand> hands) throws Exception {
		while (hands.stream().anyMatch(Hand::isOpen)) {
			for (var hand : hands) {
				if (hand.isOpen() && !hand.isBusy()) {
					hand.tell(new End(true), numbering);
				}
				settle(hands);
			}
		}
		for (var hand : hands) {
			hand.check();
		}
	}

	/** Until nobody moves: each has done its step or waits for another. */
	private static void settle(List<Hand> hands) throws Exception {
		for (var hand : hands) {
			settle(hand);
			hand.check();
		}
	}

	/** Whether it could do its step. */
	private static boolean settle(Hand hand) {
		while (hand.isBusy()) {
			if (hand.waits()) {
				return false;
			}
			Thread.onSpinWait();
		}
		return true;
	}
}
