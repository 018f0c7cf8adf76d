package id.nirkertas.registry;

/** Where an incoming letter stands with its addressee. */
public enum IncomingState {

	UNREAD, READ, DISPOSED, NOTED, SETTLED
}
