package id.nirkertas.numbering;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.PrintedSigns;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written: literal text with the tokens {KEAMANAN} {URUT} {URUT:3} {KLAS} {UNIT} {JABATAN} {BULAN:2}
 * {BULAN:ROM} {TAHUN} {TAHUN:2}. Refuses unknown tokens when it is made, and a pattern without {URUT}.
 */
public final class NumberPattern {

	static final String EMPTY_PLACE = "…";

	private static final Pattern PLAIN = Pattern.compile("[\\p{IsLatin}\\d {}/.,:;()&'_+–-]");

	private final String text;
	private final List<NumberToken> tokens;

	public NumberPattern(String text) {
		this.text = text;
		this.tokens = NumberToken.parse(text);
		if (tokens.stream().noneMatch(NumberToken.Ordinal.class::isInstance)) {
			throw new RefusedException("numbering.no-ordinal", text);
		}
	}

	/**
	 * As the constructor, of a pattern that somebody writes: its ordinal stands once, and apart, and every sign in it can be seen
	 * and printed, so that no two numbers look alike that are not. Refuses with numbering.two-ordinals, numbering.ordinal-touches,
	 * and numbering.pattern-signs.
	 */
	public static NumberPattern legible(String text) {
		var strange = strange(text);
		Verdict.when(strange.isEmpty(), "numbering.pattern-signs", strange).orThrow();
		var pattern = new NumberPattern(text);
		var ordinals = pattern.tokens.stream().filter(NumberToken.Ordinal.class::isInstance).toList();
		if (ordinals.size() > 1) {
			throw new RefusedException("numbering.two-ordinals", text);
		}
		var at = pattern.tokens.indexOf(ordinals.getFirst());
		var apart = (at == 0 || apart(pattern.tokens.get(at - 1), ".*[^\\p{Alnum}]"))
				&& (at == pattern.tokens.size() - 1 || apart(pattern.tokens.get(at + 1), "[^\\p{Alnum}].*"));
		if (!apart) {
			throw new RefusedException("numbering.ordinal-touches", text);
		}
		return pattern;
	}

	/** What is no letter, digit, blank or usual sign: as its code where nobody would see it. */
	private static String strange(String text) {
		return text.codePoints().filter(sign -> !PLAIN.matcher(Character.toString(sign)).matches()).distinct()
				.mapToObj(PrintedSigns::named).collect(joining(" "));
	}

	private static boolean apart(NumberToken beside, String edge) {
		return beside instanceof NumberToken.Literal && beside.name().matches(edge);
	}

	List<NumberToken> tokens() {
		return tokens;
	}

	/** The pattern as it was written. */
	public String text() {
		return text;
	}

	/**
	 * The whole number as printed. Parts: KEAMANAN, KLAS, UNIT, JABATAN; the rest follows from ordinal and date. Refuses with
	 * {@code numbering.part-missing} when the pattern asks for a part that is not given.
	 */
	public String format(int ordinal, LocalDate on, Map<String, String> parts) {
		return format(ordinal, "", on, parts);
	}

	/** As {@link #format(int, LocalDate, Map)}, of a number that was put between two others: 123.a. */
	public String format(int ordinal, String suffix, LocalDate on, Map<String, String> parts) {
		if (ordinal < 1) {
			throw new IllegalArgumentException("Numbers begin with one");
		}
		return tokens.stream().map(token -> written(token, ordinal, on, parts) + suffix(token, suffix)).collect(joining());
	}

	/** A number that stands on no letter yet: what only a letter has is left open. */
	String open(int ordinal, LocalDate on, Map<String, String> parts) {
		return tokens.stream().map(token -> Objects.requireNonNullElse(token.write(ordinal, on, parts), EMPTY_PLACE))
				.collect(joining());
	}

	private static String suffix(NumberToken token, String suffix) {
		return suffix.isEmpty() || !(token instanceof NumberToken.Ordinal) ? "" : "." + suffix;
	}

	/** The number with its place still empty, as a draft shows it: "500.12/…/DISKOMINFO/2026". A missing part is empty too. */
	public String blank(LocalDate on, Map<String, String> parts) {
		return tokens.stream().map(token -> Objects.requireNonNullElse(token.write(null, on, parts), EMPTY_PLACE))
				.collect(joining());
	}

	private static String written(NumberToken token, int ordinal, LocalDate on, Map<String, String> parts) {
		var written = token.write(ordinal, on, parts);
		if (written == null) {
			throw new RefusedException("numbering.part-missing", token.name());
		}
		return written;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof NumberPattern pattern && pattern.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
