package id.nirkertas.records;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import java.time.Instant;

/** A letter's place in a dossier. */
public record FiledItem(DocumentId document, int number, PersonId by, Instant at) {
}
