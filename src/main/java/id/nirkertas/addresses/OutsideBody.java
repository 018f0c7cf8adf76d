package id.nirkertas.addresses;

/**
 * A body outside the government that letters go to.
 *
 * @param active   whether it is still offered to drafters
 * @param revision counts changes; a change names the one it is based on
 */
public record OutsideBody(OutsideBodyId id, Book book, Card card, boolean active, int revision) {
}
