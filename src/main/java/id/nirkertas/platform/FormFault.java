package id.nirkertas.platform;

/**
 * What is wrong with one field of a posted form; an empty field when it concerns the form as a whole. The message is the
 * sentence itself, or the code of one. The field is the id of its input, so that the summary can link to it.
 */
public record FormFault(String field, String message) {
}
