package id.nirkertas.platform;

/**
 * Markup that our own code has written, every foreign word in it escaped: the one thing a page takes as it is, by
 * {@code office:markup}. For drawings of hundreds of strokes, where an expression for each would cost more than the page.
 */
public record Markup(String text) {
}
