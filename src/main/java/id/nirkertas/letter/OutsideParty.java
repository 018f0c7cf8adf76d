package id.nirkertas.letter;

/**
 * An addressee outside the government.
 *
 * @param name  as after Yth.: a position or a body
 * @param place the town, empty where it is not known
 */
public record OutsideParty(String name, String place) {
}
