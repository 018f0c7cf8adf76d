/** People, units, positions, and who holds or acts for which position. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.directory;
