/** The chain of initials on a letter: remarks, returns, and what changed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access",
		"letter", "paper", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.review;
