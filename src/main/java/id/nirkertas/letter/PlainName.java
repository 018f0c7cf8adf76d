package id.nirkertas.letter;

import java.util.regex.Pattern;

/** A name without academic and religious titles, as some offices print it beside an electronic signature. */
final class PlainName {

	private static final Pattern BEFORE = Pattern
			.compile("^(?:(?:Prof|Dr|dr|drg|Drs|Dra|Ir|Hj?|K\\.?H|apt|Ns)\\.\\s*(?:\\([^)]*\\)\\s*)?)+");

	private PlainName() {
	}

	static String of(String name) {
		var cut = name.indexOf(',');
		return BEFORE.matcher(cut < 0 ? name : name.substring(0, cut)).replaceFirst("").strip();
	}
}
