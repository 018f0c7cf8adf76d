package id.nirkertas.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Scripts of a page that load each other by name, under {@code modules} in its model. The map of names must stand in the page
 * itself; it is let in by a nonce, which makes nothing else inline welcome and leaves every other page as strict as it was.
 *
 * @param main  the address of the script that begins
 * @param named the address of each other one, by the name it is loaded under
 */
public record Modules(String main, Map<String, String> named) {

	public Modules {
		named = new LinkedHashMap<>(named);
	}

	/** The elements of the head; they come before any other script that is a module. */
	String markup(String nonce, UnaryOperator<String> link) {
		var map = named.entrySet().stream()
				.map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), link.apply(each.getValue())))
				.collect(Collectors.joining(",", "{\"imports\":{", "}}"));
		// All at once: else each would be asked for only when the one that wants it has come
		var early = named.values().stream().map(link).map("<link rel=\"modulepreload\" href=\"%s\">"::formatted)
				.collect(Collectors.joining("\n"));
		return "<script type=\"importmap\" nonce=\"%s\">%s</script>\n%s\n<script type=\"module\" src=\"%s\"></script>"
				.formatted(nonce,
						map, early, link.apply(main));
	}
}
