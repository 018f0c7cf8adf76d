package id.nirkertas.directory;

/**
 * Asked of the official, permitted or declined by them, taken back, or over because the helper's position has another holder, or
 * the official left before they answered.
 */
public enum DisposingState {

	WAITING, GRANTED, DECLINED, WITHDRAWN, ENDED;

	/** Whether anything may still become of it. */
	boolean isOpen() {
		return this == WAITING || this == GRANTED;
	}
}
