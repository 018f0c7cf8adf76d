package id.nirkertas.review;

import id.nirkertas.letter.LetterState;

/** From where a letter was returned. */
public enum Stage {

	INITIALS, NUMBERING, SIGNATURE;

	static Stage of(LetterState state) {
		return switch (state) {
			case AWAITING_NUMBER -> NUMBERING;
			case READY_TO_SIGN -> SIGNATURE;
			case DRAFT, IN_REVIEW, RETURNED, SIGNED, WITHDRAWN -> INITIALS;
		};
	}
}
