package id.nirkertas.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the copies of a letter are listed: each line ends with ";", the second last with "; dan", the last with ".". */
final class Copies {

	/** What a caller may have put there already. */
	private static final Pattern END = Pattern.compile("\\s*(;\\s*dan|[;,.])\\s*$");

	private Copies() {
	}

	static List<String> punctuated(List<String> names) {
		var last = names.size() - 1;
		return IntStream.rangeClosed(0, last)
				.mapToObj(place -> END.matcher(names.get(place)).replaceFirst("") + ending(last - place))
				.toList();
	}

	private static String ending(int following) {
		return switch (following) {
			case 0 -> ".";
			case 1 -> "; dan";
			default -> ";";
		};
	}
}
