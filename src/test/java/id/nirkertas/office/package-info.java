/** The development office: everything the product needs on one machine. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.office;
