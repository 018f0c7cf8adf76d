package id.nirkertas.verification;

import java.time.LocalDate;

/** Where what is true about a letter can be read: whoever brings its file is led there. */
public record RegisteredLetter(String code, String number, LocalDate on) {
}
