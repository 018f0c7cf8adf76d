package id.nirkertas.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A process as it is drawn. */
record Drawing(Path path, Element root) {

	static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
	private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
	private static final String PICTURE = "http://www.omg.org/spec/BPMN/20100524/DI";
	private static final Set<String> ACTIVITIES = Set.of("userTask", "serviceTask", "task", "manualTask", "receiveTask",
			"sendTask", "businessRuleTask", "scriptTask", "callActivity", "subProcess");

	static List<Drawing> all() {
		try (var files = Files.list(Path.of("bpmn"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).map(Drawing::read).toList();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	static Drawing bad(String rule) {
		return read(Path.of("src/test/resources/architecture/bad/diagrams", rule + ".bpmn"));
	}

	private static Drawing read(Path path) {
		try {
			// The JDK's own: the class path has others, with other manners
			var factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return new Drawing(path, factory.newDocumentBuilder().parse(path.toFile()).getDocumentElement());
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalArgumentException(path.toString(), e);
		}
	}

	Stream<Element> everything() {
		var all = root.getElementsByTagNameNS("*", "*");
		return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index));
	}

	Stream<Element> elements(String... names) {
		return everything()
				.filter(element -> BPMN.equals(element.getNamespaceURI()) && List.of(names).contains(kind(element)));
	}

	Stream<Element> activities() {
		return elements(ACTIVITIES.toArray(String[]::new));
	}

	Stream<Element> events() {
		return everything().filter(element -> BPMN.equals(element.getNamespaceURI())
				&& (kind(element).endsWith("Event") || kind(element).equals("boundaryEvent")));
	}

	Stream<Element> nodes() {
		return Stream.of(activities(), events(), everything().filter(element -> kind(element).endsWith("Gateway")))
				.flatMap(each -> each);
	}

	Stream<Element> flowsFrom(Element node) {
		return elements("sequenceFlow").filter(flow -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")));
	}

	Set<String> drawn() {
		return everything().filter(element -> PICTURE.equals(element.getNamespaceURI()))
				.map(element -> element.getAttribute("bpmnElement")).collect(Collectors.toSet());
	}

	static String kind(Element element) {
		return element.getLocalName();
	}

	static String id(Element element) {
		return element.getAttribute("id");
	}

	@Override
	public String toString() {
		return path.toString();
	}
}
