package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a letter goes through between the acts of people; the flow takes these steps, and nobody else. */
@Service
@Transactional
public class LetterSteps {

	private final Drafting drafting;

	LetterSteps(Drafting drafting) {
		this.drafting = drafting;
	}

	/** Initials are being gathered. */
	public void beginReview(DocumentId letter) {
		drafting.beginReview(letter);
	}

	/** All initials are there, the letter may be signed. Publishes {@link LetterReady}. */
	public void release(DocumentId letter) {
		drafting.release(letter);
	}

	/** The letter was returned and lies with its drafter again. Publishes {@link LetterReopened}. */
	public void reopen(DocumentId letter) {
		drafting.reopen(letter);
	}
}
