package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a letter goes through between the acts of people, taken by the flow and by nobody else; and whom it waits for. */
@Service
@Transactional
public class LetterSteps {

	private final Drafting drafting;
	private final LetterTable letters;

	LetterSteps(Drafting drafting, LetterTable letters) {
		this.drafting = drafting;
		this.letters = letters;
	}

	/** Positions whose signature letters wait for, each once. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PositionId> awaitedSigners() {
		return letters.awaitedSigners();
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
