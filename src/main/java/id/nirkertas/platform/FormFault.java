package id.nirkertas.platform;

/** One thing wrong with a form: the id of its field, and the sentence for people. */
public record FormFault(String field, String message) {
}
