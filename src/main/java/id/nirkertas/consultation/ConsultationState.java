package id.nirkertas.consultation;

/** Waits for its answer, has it, was withdrawn by whoever asked, or ended because the letter came to its end. */
public enum ConsultationState {

	ASKED, ANSWERED, WITHDRAWN, CLOSED
}
