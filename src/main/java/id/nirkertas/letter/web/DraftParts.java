package id.nirkertas.letter.web;

import java.util.List;

/**
 * Some of what a draft says.
 *
 * @param fields  in the order of {@link DraftField}; never the details, of which each field goes by itself
 * @param details keys of the kind's fields
 */
record DraftParts(List<DraftField> fields, List<String> details) {
}
