package id.nirkertas.directory;

/**
 * An assignment that a line of assignments.csv would enter or change.
 *
 * @param code of the position, which may be new itself
 */
public record ImportSeat(int line, Assignment assignment, String code) {
}
