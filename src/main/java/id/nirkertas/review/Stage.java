package id.nirkertas.review;

/** From where a letter was returned. */
public enum Stage {

	INITIALS, NUMBERING, SIGNATURE
}
