package id.nirkertas.storage;

/** What the vault keeps: name, length in bytes, and what it is (a media type). */
public record StoredFile(Fingerprint fingerprint, long length, String mediaType) {
}
