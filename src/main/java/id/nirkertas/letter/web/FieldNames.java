package id.nirkertas.letter.web;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of a kind by the names people see. A layout calls a field by its key; nobody should have to know keys, so a page
 * says the name wherever it is that field's alone.
 */
final class FieldNames {

	private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{1,200})}");
	private static final int LONGEST = 38;
	/** What is replaced in fixed words whatever fields there are. */
	static final List<String> WORDS = List.of("NOMOR", "HAL", "JABATAN", "NAMA", "NIP", "INSTANSI", "HARI_TERBILANG");

	private final Map<String, String> shown = new HashMap<>();
	private final Map<String, String> keys = new HashMap<>();
	private final Set<String> known = new HashSet<>();

	/** @param taken words that mean something else */
	FieldNames(List<KindForm.FieldRow> fields, Collection<String> taken) {
		var others = new HashSet<String>();
		Stream.concat(taken.stream(), WORDS.stream()).map(FieldNames::lower).forEach(others::add);
		fields.forEach(field -> {
			var label = lower(field.label());
			var alone = fields.stream().filter(other -> lower(other.label()).equals(label) || other.key().equals(label))
					.allMatch(field::equals);
			if (alone && !others.contains(label) && !label.isEmpty() && !label.matches("(?s).*[|{}].*")) {
				shown.put(field.key(), field.label());
				keys.put(label, field.key());
			}
		});
		fields.forEach(field -> Stream.of(field.was(), field.key()).map(FieldNames::lower).filter(name -> !name.isEmpty())
				.forEach(name -> keys.putIfAbsent(name, field.key())));
		keys.keySet().removeAll(others);
		fields.forEach(field -> known.add(field.key()));
	}

	private static String lower(String text) {
		return text.strip().toLowerCase(Locale.of("id"));
	}

	boolean knows(String key) {
		return known.contains(key);
	}

	/** The name, or the key where the name is not enough; "pihak.NIP" is a column of a table. */
	String shown(String key) {
		var column = key.indexOf('.');
		return column < 0 ? shown.getOrDefault(key, key) : shown(key.substring(0, column)) + key.substring(column);
	}

	/** The key; what is no field's name stays as it was written. */
	String key(String written) {
		var name = written.strip();
		var column = name.lastIndexOf('.');
		var whole = keys.get(lower(name));
		if (whole != null || column < 0) {
			return whole == null ? name : whole;
		}
		var table = keys.get(lower(name.substring(0, column)));
		return table == null ? name : table + "." + name.substring(column + 1).strip();
	}

	String shownIn(String words) {
		return replaced(words, braces -> shown(braces.group(1)));
	}

	String keyedIn(String words) {
		return replaced(words,
				braces -> WORDS.contains(braces.group(1).strip()) ? braces.group(1).strip() : key(braces.group(1)));
	}

	private static String replaced(String words, Function<MatchResult, String> by) {
		return BRACES.matcher(words).replaceAll(braces -> Matcher.quoteReplacement("{" + by.apply(braces) + "}"));
	}

	/** A key for a new field: its name in plain letters, with another letter where that is taken. */
	static String made(String label, Set<String> taken) {
		var key = new StringBuilder();
		for (var word : Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "").split("[^A-Za-z]+")) {
			var lower = word.toLowerCase(Locale.ROOT);
			key.append(key.isEmpty() || lower.isEmpty()
					? lower
					: lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
		}
		var made = key.length() > LONGEST ? key.substring(0, LONGEST) : key.toString();
		return made.isEmpty() || !taken.contains(made)
				? made
				: Stream.iterate('B', letter -> (char) (letter + 1)).limit(25).map(letter -> made + letter)
						.filter(each -> !taken.contains(each)).findFirst().orElse(made);
	}
}
