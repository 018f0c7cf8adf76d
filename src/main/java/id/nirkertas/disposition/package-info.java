/** The tree of instructions on an incoming letter: who must do what by when, and the answer. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access",
		"registry", "letter", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.disposition;
