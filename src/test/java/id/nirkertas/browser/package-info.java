/** The job as people do it, in a real browser. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.browser;
