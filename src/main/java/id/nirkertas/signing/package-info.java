/** Advanced electronic signatures on PDF (PAdES): sign, time-stamp, validate. Knows bytes, not letters. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "storage"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.signing;
