package id.nirkertas.letter;

import java.util.List;

/**
 * What an agency's paper says at head and foot, in one of its versions.
 *
 * @param version 0 for what the directory says, which has no versions
 * @param footer  what stands after the sentence about the electronic signature; may be empty
 */
public record LetterheadLines(int version, String government, String name, List<String> address, String footer) {
}
