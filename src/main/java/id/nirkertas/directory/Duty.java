package id.nirkertas.directory;

/** What a position is trusted with beside its place in the line. */
public enum Duty {

	/** Heads its unit. */
	HEAD,
	/** Initials last before the head of the agency, and keeps its house (sekretaris). */
	SECRETARY,
	/** Registers incoming letters of its agency and keeps the agenda book. */
	REGISTRAR,
	/** Sends what leaves the government. */
	DISPATCHER,
	/** Keeps the records of its agency: sees what is not secret in it. */
	ARCHIVIST,
	/** Belongs to the archival institution: sees ordinary letters of all agencies. */
	PUBLIC_ARCHIVIST,
	/** Audits the agencies of the government (inspektorat): reads the registers of all, and no content. */
	AUDITOR,
	/** May sign letters. */
	SIGNATORY,
	/** Maintains the system; sees no content. */
	ADMINISTRATOR
}
