package id.nirkertas.numbering;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as a register of a year writes them: which ordinal stands in one. Blanks, leading zeros, and great or small
 * letters make no other number; the code of a secret letter may stand before its ordinal.
 */
final class NumberReading {

	private static final String ANY_CODE = "[\\p{Alnum}.-]+";
	private static final String SECRECIES = Stream.of(Secrecy.values()).map(Secrecy::code).collect(joining("|", "(?:", ")"));
	private static final String MONTH = "(?:[1-9]|1[0-2])";
	private static final String ROMAN = "(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)";

	private final Pattern expression;

	/**
	 * @param unit      what stands for {UNIT}
	 * @param positions codes of those that may stand for {JABATAN}
	 */
	NumberReading(NumberPattern pattern, String unit, Collection<String> positions, int year) {
		this(pattern, unit, positions, year, null);
	}

	/** @param on the letter's date, whose month must stand in it; null for any */
	NumberReading(NumberPattern pattern, String unit, Collection<String> positions, int year, @Nullable LocalDate on) {
		var signing = positions.stream().map(NumberReading::literal).collect(joining("|", "(?:", ")"));
		this.expression = Pattern.compile(pattern.tokens().stream().map(token -> switch (token) {
			case NumberToken.Literal literal -> literal(literal.name());
			case NumberToken.Ordinal _ -> "(?:" + SECRECIES + "-)?0*(\\d{1,9})(\\.[A-Z])?";
			case NumberToken.Given given -> switch (given.name()) {
				case "UNIT" -> literal(unit);
				case "JABATAN" -> signing;
				case "KEAMANAN" -> SECRECIES;
				default -> ANY_CODE;
			};
			case NumberToken.MonthInDigits month -> on == null ? MONTH : literal(month.write(null, on, Map.of()));
			case NumberToken.RomanMonth month -> on == null ? ROMAN : literal(month.write(null, on, Map.of()));
			case NumberToken.Year written -> literal(Integer.toString(written.two() ? year % 100 : year));
		}).collect(joining()));
	}

	/** Empty where the register would not write so. */
	Optional<Integer> ordinal(String text) {
		var found = expression.matcher(StandingText.key(text));
		return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
	}

	/** Whether it is the number of that ordinal, without a suffix. */
	boolean reads(String text, int ordinal) {
		var found = expression.matcher(StandingText.key(text));
		return found.matches() && found.group(2) == null && Integer.parseInt(found.group(1)) == ordinal;
	}

	/** Whether it is the open number that was printed, its open places filled; a secret letter's code may stand before its ordinal. */
	static boolean fills(String text, String open, int ordinal) {
		var key = StandingText.key(text);
		var places = Stream.of(StandingText.key(open).split(NumberPattern.EMPTY_PLACE, -1)).map(NumberReading::literal)
				.collect(joining(ANY_CODE));
		return Stream
				.of(key, key.replaceFirst("(^|[^\\p{Alnum}])" + SECRECIES + "-0*" + ordinal + "(?!\\d)", "$1" + ordinal))
				.anyMatch(each -> each.matches(places));
	}

	private static String literal(String text) {
		var key = StandingText.key(text.toUpperCase(Locale.ROOT));
		return key.isEmpty() ? "" : Pattern.quote(key);
	}
}
