package id.nirkertas.numbering;

import id.nirkertas.shared.PositionId;

/**
 * A number that a keeper gave a letter before its signature, and why.
 *
 * @param late whether its date lies too far back by now: at its signature the letter takes another number
 */
public record GivenNumber(LetterNumber number, String reason, PositionId by, boolean late) {
}
