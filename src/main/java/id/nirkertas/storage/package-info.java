/** Bytes by their fingerprint in the object store, written once. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.storage;
