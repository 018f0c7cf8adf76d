package id.nirkertas.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.integration.OfficeTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WelcomeTests {

	@Autowired
	Directory directory;

	@Test
	void endsWithEverybodyTheirPasswordAndWhatToTry() {
		var lines = new Welcome(directory, Path.of("data")).text("http://localhost:8080/").lines().toList();
		var table = lines.subList(lines.size() - 32, lines.size());

		assertThat(lines).anyMatch(line -> line.endsWith("http://localhost:8080/"));
		assertThat(table).allMatch(line -> line.matches("\\S+ +\\S+-2026 .*  → \\S.+ · \\S.+"));
		assertThat(table).extracting(line -> line.replaceFirst(" .*", ""))
				.containsExactlyInAnyOrderElementsOf(directory.people().stream().map(Person::username).toList());
	}

	@Test
	void tellsThePassphraseOfThoseWhoSignAndOfNobodyElse() {
		var text = new Welcome(directory, Path.of("data")).text("http://localhost:8080/");

		assertThat(text.lines().filter(line -> line.startsWith("kadis.kominfo "))).singleElement().asString()
				.contains(new String(Staff.passphrase("kadis.kominfo")), "Kepala Dinas Komunikasi dan Informatika");
		assertThat(text).doesNotContain(new String(Staff.passphrase("perencana1")));
	}
}
