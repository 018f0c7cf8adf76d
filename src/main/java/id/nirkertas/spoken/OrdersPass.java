package id.nirkertas.spoken;

import id.nirkertas.letter.LetterHandedOn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An order that waits for its giver's word goes with the letter: whoever drafts it from now on hears the word. */
@Component
class OrdersPass {

	private final SpokenOrderTable table;

	OrdersPass(SpokenOrderTable table) {
		this.table = table;
	}

	@EventListener
	void on(LetterHandedOn event) {
		table.pass(event.letter(), event.from(), event.to());
	}
}
