/** Who may see which document, why, and from when to when. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "directory"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.access;
