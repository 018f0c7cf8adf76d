package id.nirkertas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.nirkertas.platform.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same, and every code that can be said has its words. */
class MessageRulesTests {

	private static final Set<String> KNOWN = Messages.all().stream().filter(each -> each.language().equals("id"))
			.flatMap(each -> each.words().keySet().stream()).collect(Collectors.toSet());
	private static final Path BAD = Path.of("src/test/resources/architecture/bad/messages");
	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z]+(?:\\.[a-z0-9-]+)+)[(}]");
	private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
	private static final Pattern POST = Pattern.compile("@PostMapping\\(\"([^\"]+)\"");
	/** Words given up for others: tenggat, papan ketik; a letter is ditarik kembali, a number alone is dibatalkan. */
	private static final Pattern GIVEN_UP = Pattern.compile("(?i)batas waktu|papan tombol");
	private static final Pattern ANNULLED = Pattern.compile("(?i)batalkan|pembatalan");
	private static final Set<String> TYPED = Set.of("text", "date", "");
	private static final Pattern SAYING = Pattern
			.compile("\\b(?:refused|RefusedException|Refused|when|say|FormFault|sentence)\\(");

	@ParameterizedTest
	@MethodSource("rooms")
	void bothLanguagesSayTheSame(String room) {
		assertThat(of(room, "id").differences(of(room, "en"))).isEmpty();
	}

	@Test
	void findsWhatOnlyOneLanguageSays() {
		var indonesian = Messages.read(BAD.resolve("letter_id.properties"));
		var english = Messages.read(BAD.resolve("letter_en.properties"));

		assertThat(indonesian.differences(english)).containsExactly("letter.only-here", "letter.other-details");
	}

	@Test
	void sentencesAreWhole() {
		assertThat(Messages.all().stream().flatMap(messages -> messages.faults().stream())).isEmpty();
	}

	@Test
	void oneThingHasOneNameOnPagesAndDiagrams() throws IOException {
		var words = Messages.all().stream().filter(each -> each.language().equals("id")).toList();
		assertThat(words.stream().flatMap(each -> saying(each, GIVEN_UP))).isEmpty();
		assertThat(words.stream().filter(each -> Set.of("letter", "notification").contains(each.room()))
				.flatMap(each -> saying(each, ANNULLED))).isEmpty();
		try (var diagrams = Files.list(Path.of("bpmn"))) {
			for (var diagram : diagrams.filter(each -> each.toString().endsWith(".bpmn")).toList()) {
				assertThat(Files.readString(diagram)).as(diagram.toString()).doesNotContainPattern(GIVEN_UP)
						.doesNotContainPattern(ANNULLED);
			}
		}
	}

	private static Stream<String> saying(Messages messages, Pattern word) {
		return messages.words().entrySet().stream().filter(each -> word.matcher(each.getValue()).find())
				.map(Map.Entry::getKey);
	}

	@Test
	void findsSentencesThatAreNot() {
		assertThat(Messages.read(BAD.resolve("letter_id.properties")).faults()).hasSize(5);
	}

	@Test
	void pagesSayOnlyWhatHasWords() {
		assertThat(
				Template.ofPages().stream().flatMap(template -> missing(template.toString(), inTemplate(template.text()))))
				.isEmpty();
	}

	@Test
	void rulesSayOnlyWhatHasWords() {
		assertThat(JavaSource.ofTheProduct().stream().flatMap(source -> missing(source.toString(), inJava(source.code()))))
				.isEmpty();
	}

	@Test
	void findsACodeWithoutWords() {
		assertThat(missing("a page", inTemplate("<p th:text=\"#{letter.no-such-words}\">"))).hasSize(1);
		assertThat(missing("a rule", inJava("return refused(\"letter.no-such-words\", by);"))).hasSize(1);
	}

	@Test
	void aListOfChoicesHasWordsForEachOrForNone() {
		var choices = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("id.nirkertas").stream().filter(JavaClass::isEnum).<Class<?>>map(JavaClass::reflect)
				.toList();

		assertThat(choices).hasSizeGreaterThan(20);
		assertThat(choices.stream().flatMap(choice -> wordless(codes(choice)))).isEmpty();
		assertThat(wordless(List.of("letter.letter-state.draft", "letter.letter-state.lost")))
				.containsExactly("letter.letter-state.lost");
	}

	/** What somebody wrote before their session ended is shown to them again under a word, and what it was for. */
	@Test
	void everyFormThatCanBeKeptHasWords() {
		var fields = Template.ofPages().stream().flatMap(MessageRulesTests::typed).distinct().toList();
		var purposes = JavaSource.ofTheProduct().stream().flatMap(source -> POST.matcher(source.code()).results())
				.map(found -> found.group(1)).filter(path -> !path.startsWith("/login")).toList();

		assertThat(fields).hasSizeGreaterThan(10).allMatch(name -> KNOWN.contains("platform.kept." + name));
		assertThat(purposes).hasSizeGreaterThan(10)
				.allMatch(path -> KNOWN.contains("platform.resume.to" + path.replaceAll("/\\{\\w+}", "").replace('/', '.')));
	}

	private static Stream<String> typed(Template template) {
		return template.tags().stream()
				.filter(tag -> tag.name().equals("textarea")
						|| tag.name().equals("input") && TYPED.contains(tag.value("type")))
				.filter(tag -> !tag.has("hidden") && tag.around().anyMatch(
						each -> each.name().equals("form") && each.value("method").equals("post")))
				.map(tag -> tag.value("name")).filter(name -> !name.equals("username"));
	}

	/** As {@code Wording} makes them. */
	private static List<String> codes(Class<?> choice) {
		return Stream.of(choice.getEnumConstants()).map(constant -> Wording.codeOf((Enum<?>) constant)).toList();
	}

	private static Stream<String> wordless(List<String> codes) {
		return codes.stream().anyMatch(KNOWN::contains)
				? codes.stream().filter(code -> !KNOWN.contains(code))
				: Stream.empty();
	}

	static Stream<String> rooms() {
		return Messages.all().stream().map(Messages::room).distinct();
	}

	private static Messages of(String room, String language) {
		return Messages.all().stream().filter(each -> each.room().equals(room) && each.language().equals(language))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No words of %s in %s".formatted(room, language)));
	}

	private static Stream<String> missing(String place, List<String> codes) {
		return codes.stream().filter(code -> !KNOWN.contains(code)).map(code -> place + ": " + code);
	}

	private static List<String> inTemplate(String text) {
		return IN_TEMPLATE.matcher(text).results().map(found -> found.group(1)).distinct().toList();
	}

	/** Codes in a statement that says or refuses something; other texts look alike (settings, names of files). */
	private static List<String> inJava(String code) {
		return Stream.of(code.split("[;{}]")).filter(statement -> SAYING.matcher(statement).find())
				.flatMap(statement -> CODE.matcher(statement).results()).map(MatchResult::group)
				.map(quoted -> quoted.substring(1, quoted.length() - 1))
				.filter(each -> JavaRules.LEVELS.containsKey(each.substring(0, each.indexOf('.')))).distinct().toList();
	}
}
