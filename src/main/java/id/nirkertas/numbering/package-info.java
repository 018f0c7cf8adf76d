/** Registers of numbers: reserve, issue, annul; without gaps. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "storage",
		"platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.numbering;
