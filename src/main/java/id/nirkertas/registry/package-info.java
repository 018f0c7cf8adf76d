/** Incoming letters: the agenda book, registration and intake. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "storage", "classification",
		"calendar", "numbering", "signing", "access", "paper", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.registry;
