package id.nirkertas.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The words of all rooms, one map for each language: a page says a hundred things, and twenty pairs of files would be asked
 * in turn for each of them. What a language lacks is said in Indonesian.
 */
final class OfficeMessages extends AbstractMessageSource {

	/** As it is written, and as it is said without details: put into that form once. */
	private record Word(String pattern, String text) {

		static Word of(String pattern, Locale language) {
			return new Word(pattern, new MessageFormat(pattern, language).format(new Object[0]));
		}
	}

	private final Map<String, Map<String, Word>> languages;
	private final Map<List<String>, MessageFormat> formats = new ConcurrentHashMap<>();

	OfficeMessages(List<Locale> languages) {
		this.languages = languages.stream()
				.collect(Collectors.toUnmodifiableMap(Locale::getLanguage, OfficeMessages::words));
	}

	private static Map<String, Word> words(Locale language) {
		var words = new HashMap<String, Word>();
		try {
			var files = new PathMatchingResourcePatternResolver()
					.getResources("classpath*:messages/*_%s.properties".formatted(language.getLanguage()));
			for (var file : files) {
				read(file).forEach((code, pattern) -> words.put(code.toString(), Word.of(pattern.toString(), language)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Map.copyOf(words);
	}

	private static Properties read(Resource file) throws IOException {
		return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
		var word = word(code, language);
		return word == null ? null : word.text();
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale language) {
		var word = word(code, language);
		return word == null
				? null
				: formats.computeIfAbsent(List.of(word.pattern(), language.getLanguage()),
						_ -> new MessageFormat(word.pattern(), language));
	}

	private @Nullable Word word(String code, Locale language) {
		var own = languages.getOrDefault(language.getLanguage(), Map.of()).get(code);
		return own != null ? own : languages.getOrDefault(WebConfiguration.INDONESIAN.getLanguage(), Map.of()).get(code);
	}
}
