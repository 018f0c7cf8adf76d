package id.nirkertas.letter;

import java.util.List;

/**
 * A version as it was.
 *
 * @param attachments their names
 */
public record VersionText(VersionView version, DraftContent content, List<String> attachments) {
}
