package id.nirkertas.paper;

/** A file that travels inside a letter, byte for byte, under the letter's signature. */
public record Enclosure(String name, String mediaType, byte[] content) {
}
