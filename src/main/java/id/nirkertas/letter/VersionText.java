package id.nirkertas.letter;

import java.util.List;

/**
 * A version as it was.
 *
 * @param kind        as it was then
 * @param attachments their names
 */
public record VersionText(VersionView version, Kind kind, DraftContent content, List<String> attachments) {
}
