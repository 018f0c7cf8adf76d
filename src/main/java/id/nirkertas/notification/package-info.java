/** Who is told what. It listens to the other rooms, one class for each of them; nobody speaks to it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "directory", "calendar", "signing",
		"access", "mail",
		"letter", "numbering", "registry", "review", "consultation", "spoken", "disposition", "platform"})
@org.jspecify.annotations.NullMarked
package id.nirkertas.notification;
