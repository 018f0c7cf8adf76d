/** Drafts ordered by word of mouth, until whoever gave the order confirms or denies it, or whoever came after them takes them over. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access",
		"letter", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.spoken;
