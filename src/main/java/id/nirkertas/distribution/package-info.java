/** Sending letters to their addressees and copies, with proof of delivery. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "storage", "calendar",
		"access",
		"addresses", "letter", "registry", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.distribution;
