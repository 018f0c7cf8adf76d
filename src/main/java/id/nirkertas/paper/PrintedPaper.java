package id.nirkertas.paper;

/**
 * A printed PDF/A-3a, PDF/UA-1 file: its bytes, pages, and the name of its empty signature field. A draft is not signed and has
 * no field: the name is empty then.
 */
public record PrintedPaper(byte[] pdf, int pages, String signatureField) {
}
