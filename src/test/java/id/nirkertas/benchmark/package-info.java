/** Measured figures. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.benchmark;
