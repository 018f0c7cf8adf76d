/** The public page: code or file in, verdict in plain words out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "storage", "signing", "letter",
		"platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.verification;
