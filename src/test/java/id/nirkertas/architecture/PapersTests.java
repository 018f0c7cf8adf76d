package id.nirkertas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers promise what a test keeps: each test they name must be there. */
class PapersTests {

	private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w+Tests\\b");

	@Test
	void nameOnlyTestsThatAreThere() throws IOException {
		var there = names(Path.of("src/test/java"), ".java").collect(Collectors.toSet());

		for (var paper : papers()) {
			assertThat(missing(Files.readString(paper), there)).as(paper.toString()).isEmpty();
		}
	}

	@Test
	void biteOnATestThatIsNotThere() {
		assertThat(missing("kept true by `NoSuchThingTests`", Set.of("LettersTests"))).containsExactly("NoSuchThingTests");
	}

	private static List<String> missing(String text, Set<String> there) {
		return TEST.matcher(text).results().map(found -> found.group()).filter(name -> !there.contains(name)).toList();
	}

	private static List<Path> papers() throws IOException {
		try (var docs = Files.walk(Path.of("docs"))) {
			return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(path -> path.toString().endsWith(".md")))
					.toList();
		}
	}

	private static Stream<String> names(Path folder, String ending) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(ending))
					.map(name -> name.substring(0, name.length() - ending.length())).toList().stream();
		}
	}
}
