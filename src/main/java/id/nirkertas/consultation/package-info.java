/** A colleague's opinion on a letter, asked for without passing the letter on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access",
		"letter", "registry", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.consultation;
