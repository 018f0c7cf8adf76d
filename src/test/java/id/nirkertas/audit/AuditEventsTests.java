package id.nirkertas.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AuditEventsTests {

	static final Path PAGE = Path.of("docs/audit-events.md");

	@Test
	void areAllOnTheirPage() throws IOException {
		var page = AuditEventsPage.write();
		if (System.getProperty("update") != null) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, page);
		}

		assertThat(PAGE).as("Run this test with -Dupdate after a change of an event").hasContent(page);
	}

	@Test
	void haveANameEach() {
		assertThat(AuditEventsPage.events()).isNotEmpty().extracting(EventName::of).doesNotHaveDuplicates()
				.allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
	}
}
