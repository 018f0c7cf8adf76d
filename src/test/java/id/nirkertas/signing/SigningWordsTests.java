package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.platform.Wording;
import id.nirkertas.signing.ValidationReport.Hindrance;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a validation can find, people can read. */
class SigningWordsTests {

	@ParameterizedTest
	@ValueSource(strings = {"id", "en"})
	void everyFindingHasASentence(String language) throws IOException {
		assertThat(words("signing", language)).containsKeys(Stream.of(Finding.values()).map(Finding::key).toArray());
	}

	@ParameterizedTest
	@ValueSource(strings = {"id", "en"})
	void everyHindranceHasASentence(String language) throws IOException {
		assertThat(words("signing", language)).containsKeys(codes(Stream.of(Hindrance.values())));
	}

	/** And what it means, unless something hindered the examination: then that is said. */
	@ParameterizedTest
	@ValueSource(strings = {"id", "en"})
	void everyVerdictHasASentence(String language) throws IOException {
		var examined = Stream.of(Verdict.values()).filter(each -> each != Verdict.NOT_EXAMINED);

		assertThat(words("signing", language)).containsKeys(codes(Stream.of(Verdict.values())));
		assertThat(words("verification", language)).containsKeys(
				examined.map(each -> "verification.meaning." + each.name().toLowerCase(Locale.ROOT)).toArray());
	}

	private static Object[] codes(Stream<? extends Enum<?>> constants) {
		return constants.map(Wording::codeOf).toArray();
	}

	private static Properties words(String room, String language) throws IOException {
		var words = new Properties();
		try (var reader = Files
				.newBufferedReader(Path.of("src/main/resources/messages", room + "_" + language + ".properties"))) {
			words.load(reader);
		}
		return words;
	}
}
