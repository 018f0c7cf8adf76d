@org.jspecify.annotations.NullMarked
package id.nirkertas.shared;
