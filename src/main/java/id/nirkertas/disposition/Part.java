package id.nirkertas.disposition;

/** A recipient's part: the leader is marked 1 on the sheet. */
public enum Part {

	LEAD, SUPPORT, INFORMATION
}
