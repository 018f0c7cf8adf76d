package id.nirkertas.access;

/** Why a position takes part in a document. */
public enum Role {

	DRAFTER, REVIEWER, SIGNATORY, ADDRESSEE, COPY, REGISTRAR, RECIPIENT, GIVER, FILER, DISPATCHER
}
