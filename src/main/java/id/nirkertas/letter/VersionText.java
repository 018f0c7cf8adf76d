package id.nirkertas.letter;

import java.util.List;

/**
 * A version as it was.
 *
 * @param kind        the name of its kind
 * @param attachments their names
 */
public record VersionText(VersionView version, String kind, DraftContent content, List<String> attachments) {
}
