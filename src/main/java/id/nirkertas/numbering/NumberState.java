package id.nirkertas.numbering;

/** A number is exactly one of these, for ever. */
public enum NumberState {

	RESERVED, ISSUED, VOID
}
