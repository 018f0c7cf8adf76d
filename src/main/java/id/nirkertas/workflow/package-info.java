/** Where the diagrams meet the domain; the only package that knows the process engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access", "letter",
		"registry", "review", "consultation", "spoken", "disposition", "distribution", "records", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.workflow;
