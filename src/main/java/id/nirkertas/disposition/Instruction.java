package id.nirkertas.disposition;

/** An instruction of the office's list (master data); the label is what people tick. */
public record Instruction(String code, String label, boolean followUp) {
}
