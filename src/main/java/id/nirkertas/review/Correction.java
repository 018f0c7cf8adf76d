package id.nirkertas.review;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;

/**
 * Something a reviewer asked the drafter to change in a version: a task of the drafter.
 *
 * @param place   of that version, as {@link id.nirkertas.letter.Passage} names it; empty for the letter as a whole
 * @param label   of that place: a message key, or the word of a kind for a field of its own
 * @param excerpt how what stood there began
 * @param reasons usual ones, as they read then
 * @param answers what became of it, oldest first; empty while nobody has said anything
 */
public record Correction(CorrectionId id, DocumentId letter, int version, String place, String label, String excerpt,
		String passageHash, List<String> reasons, String text, PositionId position, PersonId person,
		Capacity capacity, Instant at, List<Answer> answers) {

	/** What somebody said of it; opened again is an answer too. */
	public record Answer(CorrectionState state, String words, PositionId position, PersonId person, Instant at) {
	}

	public CorrectionState state() {
		return answers.isEmpty() ? CorrectionState.OPEN : answers.getLast().state();
	}

	public boolean isOpen() {
		return state() == CorrectionState.OPEN;
	}

	/** It was answered once and asked for again. */
	public boolean isReopened() {
		return isOpen() && !answers.isEmpty() && answers.getLast().position().equals(position);
	}

	public boolean isOnPassage() {
		return !place.isEmpty();
	}

	Correction with(List<Answer> all) {
		return new Correction(id, letter, version, place, label, excerpt, passageHash, reasons, text, position, person,
				capacity, at, List.copyOf(all));
	}
}
