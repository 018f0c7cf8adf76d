/** Keeping the organisation: units, positions, who fills them, and the files it can be taken from. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "signing",
		"platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.administration;
