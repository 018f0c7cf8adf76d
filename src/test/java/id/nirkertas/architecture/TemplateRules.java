package id.nirkertas.architecture;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules for the templates of pages. */
final class TemplateRules {

	private static final Pattern LETTER = Pattern.compile("\\p{L}");
	private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
	private static final Set<String> SPOKEN = Set.of("title", "placeholder", "alt", "aria-label", "label");
	private static final Set<String> SILENT = Set.of("hidden", "submit", "button", "reset", "image");

	static final List<Rule<Template>> ALL = List.of(
			new Rule<>("nothing-unescaped", template -> template.text().contains("[(")
					? List.of("writes [( )]")
					: where(template, tag -> tag.attributes().containsKey("th:utext"))),
			new Rule<>("no-inline-style",
					template -> where(template, tag -> tag.has("style") || tag.name().equals("style"))),
			new Rule<>("no-inline-script",
					template -> where(template, tag -> tag.name().equals("script") && !tag.has("src"))),
			new Rule<>("no-handlers", template -> where(template, tag -> tag.attributes().keySet().stream()
					.anyMatch(name -> name.matches("(th:)?on[a-z]+|(data-)?hx-on.*|(data-)?hx-vals")
							&& !tag.value(name).startsWith("{")))),
			new Rule<>("words-from-messages", template -> where(template, TemplateRules::speaks)),
			new Rule<>("attributes-from-messages", template -> where(template, tag -> SPOKEN.stream()
					.anyMatch(name -> LETTER.matcher(tag.attributes().getOrDefault(name, "")).find()))),
			new Rule<>("posts-carry-the-token", template -> where(template, TemplateRules::isUnguarded)),
			new Rule<>("images-have-words", template -> where(template, tag -> tag.name().equals("img") && !tag.has("alt"))),
			new Rule<>("fields-have-labels", template -> where(template, tag -> isField(tag) && !isLabelled(template, tag))),
			new Rule<>("nothing-from-elsewhere",
					template -> where(template, tag -> Stream.of("src", "href", "action", "srcset")
							.map(tag::value).anyMatch(address -> address.matches("@?\\{?(https?:)?//.*"))
							&& !tag.name().equals("a"))),
			// What is replaced is gone before it is repeated, asked for, or given a variable
			new Rule<>("includes-stand-alone", template -> where(template,
					tag -> Stream.of("th:replace", "th:insert").anyMatch(tag.attributes()::containsKey)
							&& Stream.of("th:each", "th:if", "th:unless", "th:with")
									.anyMatch(tag.attributes()::containsKey))),
			new Rule<>("pages-have-one-heading",
					template -> isPage(template) && where(template, tag -> tag.name().equals("h1"))
							.isEmpty() ? List.of("has no h1") : List.of()));

	private TemplateRules() {
	}

	private static List<String> where(Template template, Predicate<Template.Tag> wrong) {
		return template.tags().stream().filter(wrong).map(Template.Tag::toString).toList();
	}

	/** Words that no message brings: those in an element that writes its own text are only a sample. */
	private static boolean speaks(Template.Tag tag) {
		var words = EXPRESSION.matcher(tag.words()).replaceAll("");
		return LETTER.matcher(words.replaceAll("&\\w+;", "")).find()
				&& !Set.of("kbd", "script", "style").contains(tag.name())
				&& tag.around().noneMatch(each -> each.has("text") && each.attributes().containsKey("th:text"));
	}

	/** Thymeleaf adds the token to whatever th:action names. */
	private static boolean isUnguarded(Template.Tag tag) {
		return tag.name().equals("form") && tag.value("method").equalsIgnoreCase("post")
				&& !tag.attributes().containsKey("th:action");
	}

	private static boolean isField(Template.Tag tag) {
		return ((tag.name().equals("input") && !SILENT.contains(tag.value("type")))
				|| Set.of("select", "textarea").contains(tag.name())) && !tag.has("hidden");
	}

	private static boolean isLabelled(Template template, Template.Tag field) {
		return field.has("aria-label") || field.has("aria-labelledby") || field.has("field")
				|| field.attributes().getOrDefault("th:attr", "").contains("aria-label")
				|| field.around().anyMatch(tag -> tag.name().equals("label"))
				|| template.tags().stream().anyMatch(tag -> tag.name().equals("label") && !field.value("id").isEmpty()
						&& tag.value("for").equals(field.value("id")));
	}

	private static boolean isPage(Template template) {
		return template.tags().stream().anyMatch(tag -> tag.attributes().getOrDefault("th:replace", "")
				.matches("(?s).*fragments/frame :: (page|bare)\\(.*")) && template.tags().stream()
						.anyMatch(tag -> tag.name().equals("main"));
	}
}
