package id.nirkertas.letter;

import id.nirkertas.numbering.LetterNumber;

/** A letter as it lay there when its number was reserved: exactly this is printed and signed. */
record Reservation(Letter letter, LetterNumber number) {
}
