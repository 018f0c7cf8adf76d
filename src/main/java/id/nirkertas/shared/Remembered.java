package id.nirkertas.shared;

/**
 * What a node remembers of people and rules that somebody may change on another node. Pages may be some seconds old; an act is
 * judged by what the whole office has entered before it.
 */
public interface Remembered {

	/** Called before each act, by many at once, while the caller holds no connection and no transaction is open. */
	void lookAgain();
}
