package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an agenda book as the letter that answers it needs it.
 *
 * @param origin the letter of this system that came; nothing for one from outside
 */
public record AnsweredEntry(NamedLetter named, Secrecy secrecy, String classification, @Nullable DocumentId origin) {
}
