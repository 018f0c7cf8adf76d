package id.nirkertas.disposition;

/** Where one recipient stands. CLOSED is the giver's acceptance, or the recipient's note of an information. */
public enum NodeState {

	UNREAD, READ, REPORTED, CLOSED;

	/** Its recipient owes an answer. */
	public boolean isOpen() {
		return this == UNREAD || this == READ;
	}
}
