package id.nirkertas.numbering;

import id.nirkertas.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A spare number that is free, as a letter may take it today.
 *
 * @param hold what it was set aside with
 * @param days that the letter may bear; null where the numbers around it leave none
 */
public record SpareOffer(Hold hold, LetterNumber number, @Nullable Period days) {
}
