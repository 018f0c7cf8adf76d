package id.nirkertas.disposition.web;

/**
 * A letter that came of an instruction, as one reader may know it.
 *
 * @param address where the reader opens it; empty where they may not see it
 */
record ShownResult(String words, String address) {
}
