/** Passing a desk on: what is open when an officer moves, handed over in one act and recorded. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access", "letter",
		"registry", "review", "disposition", "workflow", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.handover;
