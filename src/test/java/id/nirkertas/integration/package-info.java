/** The whole office at work, with real parts. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.integration;
