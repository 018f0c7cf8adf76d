/** The house rules, each with a bad sample that proves it bites. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.architecture;
