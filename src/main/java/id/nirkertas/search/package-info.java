/** Full-text index with access rights on every row. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "access", "paper", "storage",
		"numbering", "letter", "registry", "records", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.search;
