package id.nirkertas.disposition;

/**
 * Where one recipient stands. CLOSED is the giver's acceptance, the recipient's note of an information, or the end that a head set
 * to a branch; WITHDRAWN was taken back before anybody read it, RETURNED given back as not for its recipient.
 */
public enum NodeState {

	UNREAD, READ, REPORTED, CLOSED, WITHDRAWN, RETURNED;

	/** Its recipient owes an answer. */
	public boolean isOpen() {
		return this == UNREAD || this == READ;
	}

	/** Nobody owes anything on it any more. */
	public boolean hasEnded() {
		return switch (this) {
			case UNREAD, READ, REPORTED -> false;
			case CLOSED, WITHDRAWN, RETURNED -> true;
		};
	}
}
