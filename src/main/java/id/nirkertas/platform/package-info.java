/** Log-in, sessions, page frame, refusals and faults in words; nothing of the office. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.platform;
