package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a letter goes through between the acts of people, and how its steps wait for each other; pages use none of it. */
@Service
@Transactional
public class LetterSteps {

	private final Drafting drafting;
	private final Release release;
	private final Versions versions;
	private final LetterTable letters;

	LetterSteps(Drafting drafting, Release release, Versions versions, LetterTable letters) {
		this.drafting = drafting;
		this.release = release;
		this.versions = versions;
		this.letters = letters;
	}

	/** Positions whose signature letters wait for, each once. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PositionId> awaitedSigners() {
		return letters.awaitedSigners();
	}

	/** One act at a time on one letter: whoever comes second waits for the end of the first, and then sees what it did. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(DocumentId letter) {
		letters.take(letter);
	}

	/** Initials are being gathered. */
	public void beginReview(DocumentId letter) {
		drafting.beginReview(letter);
	}

	/**
	 * All initials are there. Publishes {@link LetterReady}, or {@link NumberAwaited} for a letter that a keeper numbers first.
	 *
	 * @param mayWait whether its flow knows of keepers
	 * @return the keepers it waits for; nobody when it may be signed
	 */
	public List<PositionId> release(DocumentId letter, boolean mayWait) {
		return release.release(letter, mayWait);
	}

	/** What is about to be returned becomes a version, by whoever returns it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keepReturned(Actor by, DocumentId letter) {
		versions.keepReturned(by, letter);
	}

	/** A reviewer writes in the drafter's place from now on, until they hand the letter on; they have time until it is due. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void passPen(DocumentId letter, PositionId writer, Instant due) {
		drafting.passPen(letter, writer, due);
	}

	/** The drafter writes again. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void endPen(DocumentId letter) {
		drafting.endPen(letter);
	}

	/** The letter was returned and lies with its drafter again. Publishes {@link LetterReopened}. */
	public void reopen(DocumentId letter) {
		drafting.reopen(letter);
	}
}
