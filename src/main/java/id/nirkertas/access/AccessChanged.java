package id.nirkertas.access;

import id.nirkertas.shared.DocumentId;

/** The keys of a document are no longer what they were; indexes follow. Published inside the transaction. */
public record AccessChanged(DocumentId document) {
}
