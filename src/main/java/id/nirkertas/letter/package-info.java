/** Outgoing letters: draft, versions, addressees, preflight, signature. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "storage", "classification",
		"calendar", "addresses", "numbering", "signing", "access", "paper", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.letter;
