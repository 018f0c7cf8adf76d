package id.nirkertas.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one room in one language. */
record Messages(String room, String language, Map<String, String> words) {

	private static final Path ROOT = Path.of("src/main/resources/messages");
	private static final Pattern NAME = Pattern.compile("([a-z]+)_([a-z]{2})\\.properties");
	private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
	private static final Pattern DETAIL = Pattern.compile("\\{(\\d+)");
	/** A quote that stands alone: what follows it would be printed as it is written, braces and all. */
	private static final Pattern LONELY_QUOTE = Pattern.compile("(?<!')'(?!')");
	/** What people write often, and no official does: the dictionary (KBBI) has another form. */
	private static final Pattern NOT_IN_THE_DICTIONARY = Pattern.compile(
			"\\b(terlanjur|ijin|aktifitas|analisa|resiko|sekedar|praktek|merubah|nasehat|silahkan|antri|jadual|nopember)\\b",
			Pattern.CASE_INSENSITIVE);

	static List<Messages> all() {
		try (var files = Files.list(ROOT)) {
			return files.sorted().map(Messages::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Messages read(Path file) {
		var name = NAME.matcher(String.valueOf(file.getFileName()));
		if (!name.matches()) {
			throw new IllegalArgumentException(file.toString());
		}
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var words = new TreeMap<String, String>();
		properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
		return new Messages(name.group(1), name.group(2), words);
	}

	/**
	 * Keys of other rooms or that no code can name, blank sentences, quotes that swallow what follows, and words that no
	 * dictionary has.
	 */
	List<String> faults() {
		return words.entrySet().stream().flatMap(entry -> Stream.of(
				entry.getKey().startsWith(room + ".") ? "" : entry.getKey() + " is not of this room",
				KEY.matcher(entry.getKey()).matches() ? "" : entry.getKey() + " is not written as codes are",
				entry.getValue().isBlank() ? entry.getKey() + " is blank" : "",
				LONELY_QUOTE.matcher(entry.getValue()).find() ? entry.getKey() + " has a single quote" : "",
				language.equals("id") && NOT_IN_THE_DICTIONARY.matcher(entry.getValue()).find()
						? entry.getKey() + " has a word that is not in the dictionary"
						: ""))
				.filter(fault -> !fault.isEmpty()).toList();
	}

	/** What the other language has and this one has not, or fills in otherwise. */
	List<String> differences(Messages other) {
		var keys = new TreeSet<>(words.keySet());
		keys.addAll(other.words().keySet());
		return keys.stream().filter(key -> !details(words.get(key)).equals(details(other.words().get(key)))).toList();
	}

	private static List<String> details(@Nullable String sentence) {
		return sentence == null
				? List.of("missing")
				: DETAIL.matcher(sentence).results().map(MatchResult::group).distinct().sorted().toList();
	}

	@Override
	public String toString() {
		return room + "_" + language;
	}
}
