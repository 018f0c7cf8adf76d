/** The application itself: an office without paper. */
@org.jspecify.annotations.NullMarked
package id.nirkertas;
