package id.nirkertas.access;

/** Why a position takes part in a document. */
public enum Role {

	DRAFTER, REVIEWER, SIGNATORY, ADDRESSEE, COPY, REGISTRAR, RECIPIENT, GIVER, FILER, DISPATCHER, CONSULTED, INSTRUCTOR,
	/** Answers for what its drafter wrote. */
	SUPERIOR,
	/** Answers for what its agency sends out. */
	RESPONSIBLE;

	/** What comes in on a desk is read by whoever prepares its work; what is drafted or signed there is not. */
	boolean reachesAssistants() {
		return this == ADDRESSEE || this == COPY || this == RECIPIENT;
	}
}
