package id.nirkertas.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@OfficeTest
class WelcomeTests {

	@Autowired
	Directory directory;

	@Test
	void endsWithEverybodyTheirPasswordAndWhatToTry() throws IOException {
		var lines = new Welcome(directory, Path.of("data")).text("http://localhost:8080/").lines().toList();
		var people = Pattern.compile("(?m)^uid: (\\S+)$").matcher(new ClassPathResource("office/office.ldif")
				.getContentAsString(StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList();

		assertThat(people).hasSize(32);
		assertThat(lines).anyMatch(line -> line.endsWith("http://localhost:8080/"));
		assertThat(people).allSatisfy(name -> assertThat(lines).filteredOn(line -> line.startsWith(name + " "))
				.singleElement().asString().matches("\\S+ +" + name + "-2026 .*  → \\S.+ · \\S.+"));
		// Other tests bring people of their own; nothing but people comes after the head of the table
		var head = lines.indexOf(lines.stream().filter(line -> line.startsWith("Pengguna·User")).findFirst().orElseThrow());
		assertThat(lines.subList(head + 1, lines.size())).allMatch(line -> line.matches("\\S+ +\\S+-2026( .*)?"));
	}

	@Test
	void tellsThePassphraseOfThoseWhoSignAndOfNobodyElse() {
		var text = new Welcome(directory, Path.of("data")).text("http://localhost:8080/");

		assertThat(text.lines().filter(line -> line.startsWith("kadis.kominfo "))).singleElement().asString()
				.contains(new String(Staff.passphrase("kadis.kominfo")), "Kepala Dinas Komunikasi dan Informatika");
		assertThat(text).doesNotContain(new String(Staff.passphrase("perencana1")));
	}
}
