/** What waits for a person: home counters and triage. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "access", "letter",
		"registry", "review", "disposition", "distribution", "records", "workflow", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.inbox;
