/** The pages of this room. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.handover.web;
