package id.nirkertas.directory;

/**
 * A unit as administrators keep it.
 *
 * @param ordinal its place among all units, smaller first
 * @param revision how often it was changed; a change names the one it was made on
 */
public record UnitEntry(Unit unit, int ordinal, int revision) {
}
