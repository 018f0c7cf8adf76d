/** Filing into dossiers, and what becomes of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "classification", "calendar",
		"access", "letter", "registry", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.records;
