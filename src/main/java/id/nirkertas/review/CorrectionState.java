package id.nirkertas.review;

/** How a correction stands: still to be made, made, or not made for a reason that the drafter gave. */
public enum CorrectionState {

	OPEN, MET, NOT_FOLLOWED
}
