package id.nirkertas.numbering;

import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One piece of a number's pattern: literal text, or a token in braces. */
sealed interface NumberToken {

	String name();

	/** What stands in the number, or null when it is not known yet. */
	@Nullable
	String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts);

	record Literal(String name) implements NumberToken {

		@Override
		public String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			return name;
		}
	}

	/** The running number, with leading zeros up to a width; zero leaves it as it is. */
	record Ordinal(String name, int width) implements NumberToken {

		@Override
		public @Nullable String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			return ordinal == null ? null : padded(ordinal, width);
		}
	}

	/** KEAMANAN, KLAS, UNIT or JABATAN: given with each number. */
	record Given(String name) implements NumberToken {

		@Override
		public @Nullable String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			var part = parts.get(name);
			return part == null || part.isBlank() ? null : part;
		}
	}

	record MonthInDigits(String name) implements NumberToken {

		@Override
		public String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			return padded(on.getMonthValue(), 2);
		}
	}

	record RomanMonth(String name) implements NumberToken {

		private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
				"XI", "XII");

		@Override
		public String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			return NUMERALS.get(on.getMonthValue() - 1);
		}
	}

	record Year(String name, boolean two) implements NumberToken {

		@Override
		public String write(@Nullable Integer ordinal, LocalDate on, Map<String, String> parts) {
			return two ? padded(on.getYear() % 100, 2) : Integer.toString(on.getYear());
		}
	}

	/** Refuses unknown tokens and braces that do not pair. */
	static List<NumberToken> parse(String pattern) {
		var tokens = new ArrayList<NumberToken>();
		var pieces = Pieces.PIECE.matcher(pattern);
		var end = 0;
		while (pieces.lookingAt()) {
			var token = pieces.group("token");
			tokens.add(token == null ? new Literal(pieces.group()) : token(token));
			end = pieces.end();
			pieces.region(end, pattern.length());
		}
		if (end < pattern.length()) {
			throw new RefusedException("numbering.open-brace", pattern);
		}
		return List.copyOf(tokens);
	}

	private static NumberToken token(String name) {
		return switch (name) {
			case "KEAMANAN", "KLAS", "UNIT", "JABATAN" -> new Given(name);
			case "URUT" -> new Ordinal(name, 0);
			case "BULAN:2" -> new MonthInDigits(name);
			case "BULAN:ROM" -> new RomanMonth(name);
			case "TAHUN" -> new Year(name, false);
			case "TAHUN:2" -> new Year(name, true);
			case String padded when padded.matches("URUT:[0-9]") -> new Ordinal(name, padded.charAt(5) - '0');
			case String unknown -> throw new RefusedException("numbering.unknown-token", unknown);
		};
	}

	private static String padded(int number, int width) {
		var digits = Integer.toString(number);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

	/** Holds what an interface could only show to everybody. */
	final class Pieces {

		private static final Pattern PIECE = Pattern.compile("[^{}]+|\\{(?<token>[^{}]*)\\}");

		private Pieces() {
		}
	}
}
