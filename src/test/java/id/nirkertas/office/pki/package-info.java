/** The certification authority and time-stamp service of the development office; no product depends on it. */
@org.jspecify.annotations.NullMarked
package id.nirkertas.office.pki;
