/** The address book: bodies outside the government, and lists of addressees. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.addresses;
