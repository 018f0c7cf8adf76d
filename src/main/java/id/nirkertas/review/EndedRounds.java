package id.nirkertas.review;

import id.nirkertas.letter.LetterSigned;
import id.nirkertas.letter.LetterWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter that is signed or given up asks nobody for initials any more: its round ends in the same transaction. */
@Component
class EndedRounds {

	private final ReviewTable table;

	EndedRounds(ReviewTable table) {
		this.table = table;
	}

	@EventListener
	void on(LetterWithdrawn event) {
		table.endWithLetter(event.letter(), event.at());
	}

	@EventListener
	void on(LetterSigned event) {
		table.endWithLetter(event.letter(), event.at());
	}
}
