package id.nirkertas.directory;

/**
 * A position as administrators keep it.
 *
 * @param ordinal its place among all positions, smaller first
 * @param revision how often it was changed; a change names the one it was made on
 */
public record PositionEntry(Position position, int ordinal, int revision) {
}
