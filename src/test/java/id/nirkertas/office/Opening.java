package id.nirkertas.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Profiles;

/** The office opens its doors: it says who is who, and the first time it puts letters on the desks. Not in tests. */
final class Opening {

	private final OfficeSettings office;
	private final Staff staff;
	private final DemoLetters letters;
	private final Welcome welcome;

	Opening(OfficeSettings office, Staff staff, DemoLetters letters, Welcome welcome) {
		this.office = office;
		this.staff = staff;
		this.letters = letters;
		this.welcome = welcome;
	}

	@EventListener
	void open(ApplicationReadyEvent ready) {
		if (!ready.getApplicationContext().getEnvironment().acceptsProfiles(Profiles.of("office"))) {
			return;
		}
		once("deputy", () -> staff.deputise("ast3", "SEKDA", 5));
		System.out.println(welcome.text(address(ready)));
		// What is there already is left alone, so an opening that was cut short is made up for at the next
		Thread.ofVirtual().name("demo-letters").start(letters::put);
	}

	/** In the life of this folder. */
	private void once(String name, Runnable act) {
		try {
			var done = Files.createDirectories(office.folder().resolve("opening")).resolve(name);
			if (Files.notExists(done)) {
				Files.writeString(done, "");
				act.run();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String address(ApplicationReadyEvent ready) {
		var environment = ready.getApplicationContext().getEnvironment();
		var port = ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
				? Integer.toString(web.getWebServer().getPort())
				: environment.getProperty("server.port", "8080");
		return "http://localhost:" + port + "/";
	}
}
