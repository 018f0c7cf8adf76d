package id.nirkertas.numbering;

import id.nirkertas.shared.PositionId;

/**
 * A number that a keeper gave a letter before its signature, and why.
 *
 * @param late whether it is not kept at the signature, since its date lies too far back or its register is another by now
 */
public record GivenNumber(LetterNumber number, String reason, PositionId by, boolean late) {
}
