package id.nirkertas.numbering;

/** A stretch of a register, from one ordinal to another; both are in it. */
public record Ordinals(int first, int last) {
}
