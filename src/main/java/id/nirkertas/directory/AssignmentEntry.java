package id.nirkertas.directory;

/**
 * An assignment as administrators keep it.
 *
 * @param revision how often it was changed; a change names the one it was made on
 */
public record AssignmentEntry(AssignmentId id, Assignment assignment, int revision) {
}
