package id.nirkertas.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The form of a page as a browser would send it, with what stands in it; without the buttons. */
final class FilledForm {

	private static final Pattern FIELD = Pattern.compile(
			"(?s)<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
	private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>");

	private FilledForm() {
	}

	/** Of the form that goes to an address. */
	static Map<String, List<String>> of(String page, String action) {
		var form = Pattern.compile("(?s)<form\\b[^>]*action=\"" + Pattern.quote(action) + "[\"?].*?</form>").matcher(page);
		var found = new LinkedHashMap<String, List<String>>();
		if (form.find()) {
			FIELD.matcher(form.group()).results().forEach(field -> {
				var name = name(field);
				value(field).filter(_ -> !name.isEmpty() && !name.equals("_csrf"))
						.ifPresent(value -> found.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
			});
		}
		return found;
	}

	private static String name(MatchResult field) {
		return attribute(tag(field), "name").orElse("");
	}

	private static String tag(MatchResult field) {
		return Optional.ofNullable(field.group(1)).or(() -> Optional.ofNullable(field.group(2)))
				.orElseGet(() -> field.group(4));
	}

	private static Optional<String> value(MatchResult field) {
		if (field.group(3) != null) {
			return Optional.of(HtmlUtils.htmlUnescape(field.group(3).replaceFirst("^\\R", "")));
		}
		if (field.group(5) != null) {
			var options = OPTION.matcher(field.group(5)).results().map(MatchResult::group).toList();
			return options.stream().filter(option -> option.contains(" selected")).findFirst()
					.or(() -> options.stream().findFirst()).flatMap(option -> attribute(option, "value"));
		}
		var input = field.group(1);
		var kind = attribute(input, "type").orElse("text");
		var chosen = !List.of("checkbox", "radio").contains(kind) || input.contains(" checked");
		return chosen && !kind.equals("file") ? Optional.of(attribute(input, "value").orElse("")) : Optional.empty();
	}

	private static Optional<String> attribute(String tag, String name) {
		var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? Optional.of(HtmlUtils.htmlUnescape(found.group(1))) : Optional.empty();
	}
}
