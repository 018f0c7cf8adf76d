package id.nirkertas.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of a file as people and spreadsheets write them. What cannot be read is told, and read as missing. */
final class ImportWords {

	private static final Map<String, Boolean> YES_AND_NO = Map.ofEntries(Map.entry("yes", true), Map.entry("no", false),
			Map.entry("ya", true), Map.entry("tidak", false), Map.entry("true", true), Map.entry("false", false),
			Map.entry("1", true), Map.entry("0", false), Map.entry("", false));
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");

	private ImportWords() {
	}

	static boolean yesOrNo(Csv.Line line, String column) {
		var said = YES_AND_NO.get(line.get(column).toLowerCase(Locale.ROOT));
		if (said == null) {
			line.fault("directory.import.no-yes-or-no", column, line.get(column));
		}
		return Boolean.TRUE.equals(said);
	}

	/** As 2026-01-31, or as a spreadsheet makes of it: 31/01/2026; as forms do, only one of {@link PlausibleDays}. */
	static @Nullable LocalDate day(Csv.Line line, String column) {
		var said = line.get(column);
		if (said.isEmpty()) {
			return null;
		}
		var day = read(said);
		if (day == null) {
			line.fault("directory.import.no-day", column, said);
		} else if (!PlausibleDays.include(day)) {
			line.fault("directory.import.day-far", column, said, PlausibleDays.FIRST_YEAR, PlausibleDays.LAST_YEAR);
			return null;
		}
		return day;
	}

	private static @Nullable LocalDate read(String said) {
		try {
			var first = DAY_FIRST.matcher(said);
			if (first.matches()) {
				return LocalDate.of(number(first.group(3)), number(first.group(2)), number(first.group(1)));
			}
			var year = YEAR_FIRST.matcher(said);
			if (year.matches()) {
				return LocalDate.of(number(year.group(1)), number(year.group(2)), number(year.group(3)));
			}
		} catch (DateTimeException notInTheCalendar) {
			return null;
		}
		return null;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	static <E extends Enum<E>> Optional<E> oneOf(Csv.Line line, ImportVocabulary<E> words, String column) {
		var said = line.get(column);
		var found = words.meaning(said);
		if (found.isEmpty()) {
			unknown(line, words, column, said.isEmpty() ? "–" : said);
		}
		return found;
	}

	static Set<Duty> duties(Csv.Line line) {
		return ImportVocabulary.DUTIES.several(line.get("duties"),
				said -> unknown(line, ImportVocabulary.DUTIES, "duties", said));
	}

	private static void unknown(Csv.Line line, ImportVocabulary<?> words, String column, String said) {
		line.fault("directory.import.no-such-word", column, said, words.all());
	}
}
