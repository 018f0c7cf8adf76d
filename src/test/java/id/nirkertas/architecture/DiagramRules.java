package id.nirkertas.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The rules for what is drawn: the diagram is the flow, and nothing hides behind it. */
final class DiagramRules {

	/** Steps that leave the building, and so run in a job of their own. */
	private static final Set<String> ASYNCHRONOUS = Set.of("remindRecipient", "remindColleague");

	private static final Set<String> HIDDEN = Set.of("scriptTask", "script", "executionListener", "taskListener",
			"inputOutput", "field", "connector");

	static final List<Rule<Drawing>> ALL = List.of(
			new Rule<>("file-is-named-after-its-process", DiagramRules::name),
			new Rule<>("everything-is-drawn",
					drawing -> faults(Stream.concat(drawing.nodes(), drawing.elements("sequenceFlow")),
							element -> !drawing.drawn().contains(Drawing.id(element)))),
			new Rule<>("activities-are-verb-and-object",
					drawing -> faults(drawing.activities(), named("[a-z]+([A-Z][a-z]+)+").negate())),
			new Rule<>("events-are-past-tense", drawing -> faults(
					drawing.elements("startEvent", "endEvent").filter(event -> !isTimer(event)),
					named("[a-z]+([A-Z][a-z]+)*([A-Z][a-z]*(ed|en|wn|nt|ut)|Up|Done|Read|Kept)").negate())),
			new Rule<>("one-name-in-three-places",
					drawing -> faults(drawing.elements("serviceTask"), DiagramRules::otherwise)),
			new Rule<>("nothing-hides", drawing -> faults(drawing.everything(), DiagramRules::hides)),
			new Rule<>("conditions-are-simple", drawing -> faults(
					drawing.elements("conditionExpression", "completionCondition"),
					element -> !element.getTextContent().strip().matches("\\$\\{(!?\\w+|\\w+ (==|!=) '\\w+')}"))),
			new Rule<>("everything-has-a-label", drawing -> faults(drawing.nodes().filter(node -> !isJoin(drawing, node)),
					element -> element.getAttribute("name").isBlank())),
			new Rule<>("gateways-ask-and-branches-answer", DiagramRules::dialogue),
			new Rule<>("user-tasks-have-their-people", drawing -> faults(drawing.elements("userTask"),
					element -> element.getAttributeNS(Drawing.ENGINE, "candidateGroups").isBlank())),
			new Rule<>("asynchronous-only-where-listed", drawing -> faults(drawing.everything(), element -> Stream
					.of("asyncBefore", "asyncAfter", "async").anyMatch(name -> element.hasAttributeNS(Drawing.ENGINE, name))
					&& !ASYNCHRONOUS.contains(Drawing.id(element)))),
			new Rule<>("people-of-a-task-are-a-variable", drawing -> faults(drawing.elements("userTask"), element -> !element
					.getAttributeNS(Drawing.ENGINE, "candidateGroups").matches("|\\$\\{\\w+}"))));

	private DiagramRules() {
	}

	private static List<String> name(Drawing drawing) {
		var file = String.valueOf(drawing.path().getFileName()).replace(".bpmn", "");
		return faults(drawing.elements("process"),
				process -> !Drawing.id(process).equals(file) || !file.matches("[a-z]+(-[a-z]+)*"));
	}

	/** The task, the bean and the class of a step bear one name. */
	private static boolean otherwise(Element task) {
		var id = Drawing.id(task);
		var type = Path.of("src/main/java/id/nirkertas/workflow",
				id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1) + ".java");
		return !task.getAttributeNS(Drawing.ENGINE, "delegateExpression").equals("${" + id + "}") || !Files.exists(type);
	}

	private static boolean hides(Element element) {
		return HIDDEN.contains(Drawing.kind(element)) || Stream.of("expression", "class", "resultVariable", "formKey")
				.anyMatch(name -> element.hasAttributeNS(Drawing.ENGINE, name));
	}

	private static List<String> dialogue(Drawing drawing) {
		var splits = drawing.elements("exclusiveGateway", "inclusiveGateway").filter(node -> !isJoin(drawing, node))
				.toList();
		var mute = faults(splits.stream(), gateway -> !gateway.getAttribute("name").endsWith("?"));
		var silent = faults(splits.stream().flatMap(drawing::flowsFrom), flow -> flow.getAttribute("name").isBlank());
		return Stream.concat(mute.stream(), silent.stream()).toList();
	}

	private static boolean isJoin(Drawing drawing, Element node) {
		return Drawing.kind(node).endsWith("Gateway") && drawing.flowsFrom(node).count() < 2;
	}

	private static boolean isTimer(Element event) {
		return event.getElementsByTagNameNS("*", "timerEventDefinition").getLength() > 0;
	}

	private static Predicate<Element> named(String pattern) {
		return element -> Drawing.id(element).matches(pattern);
	}

	private static List<String> faults(Stream<Element> elements, Predicate<Element> wrong) {
		return elements.filter(wrong).map(element -> Drawing.kind(element) + " " + Drawing.id(element)).toList();
	}
}
