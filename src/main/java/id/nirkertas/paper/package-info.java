/** Data and layout to archival PDF, and text and pictures out of a PDF. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.paper;
