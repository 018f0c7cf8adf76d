package id.nirkertas.letter;

import id.nirkertas.numbering.LetterNumber;
import java.util.List;

/**
 * A letter as it lay there when its number was reserved: exactly this is printed and signed.
 *
 * @param copies of a secret letter, each with its code
 */
record Reservation(Letter letter, LetterNumber number, List<NumberedCopy> copies) {
}
