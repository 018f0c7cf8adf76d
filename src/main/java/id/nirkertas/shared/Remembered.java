package id.nirkertas.shared;

/**
 * What a node remembers of people and rules that somebody may change on another node. Pages may be some seconds old; an act is
 * judged by what the whole office has entered before it. What it is read from has the trigger of {@code directory_office_change}.
 */
public interface Remembered {

	/** Called before an act when something was changed, by many at once, while the caller holds no connection and no transaction is open. */
	void lookAgain();
}
