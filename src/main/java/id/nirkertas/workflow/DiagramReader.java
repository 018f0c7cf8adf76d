package id.nirkertas.workflow;

import id.nirkertas.workflow.Diagram.Edge;
import id.nirkertas.workflow.Diagram.Kind;
import id.nirkertas.workflow.Diagram.Line;
import id.nirkertas.workflow.Diagram.Note;
import id.nirkertas.workflow.Diagram.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** Reads where a BPMN file says that its nodes and flows lie. */
class DiagramReader {

	private static final int MARGIN = 20;
	private static final int INDENT = 8;

	private final BpmnModelInstance model;

	DiagramReader(BpmnModelInstance model) {
		this.model = model;
	}

	Diagram read() {
		var process = model.getModelElementsByType(Process.class).iterator().next();
		var shapes = model.getModelElementsByType(BpmnShape.class).stream()
				.filter(shape -> shape.getBpmnElement() instanceof FlowElement).map(DiagramReader::shape)
				.sorted(Comparator.comparing(shape -> shape.kind() != Kind.SUBPROCESS)).toList();
		var edges = model.getModelElementsByType(BpmnEdge.class).stream()
				.filter(edge -> edge.getBpmnElement() instanceof FlowElement).map(DiagramReader::edge).toList();
		var width = shapes.stream().mapToInt(shape -> shape.x() + Math.max(shape.width(), 90)).max().orElse(0);
		var height = shapes.stream().mapToInt(shape -> shape.y() + shape.height() + below(shape.kind())).max().orElse(0);
		return new Diagram(process.getId(), process.getName(), width + MARGIN, height + MARGIN, shapes, edges, notes());
	}

	private List<Note> notes() {
		return model.getModelElementsByType(BpmnShape.class).stream().flatMap(shape -> shape
				.getBpmnElement() instanceof TextAnnotation said ? Stream.of(note(shape, said)) : Stream.empty()).toList();
	}

	private Note note(BpmnShape shape, TextAnnotation said) {
		var bounds = shape.getBounds();
		var left = round(bounds.getX());
		var text = said.getText().getTextContent().strip();
		var ways = model.getModelElementsByType(BpmnEdge.class).stream()
				.filter(edge -> edge.getBpmnElement() instanceof Association link && said.equals(link.getTarget()))
				.map(edge -> points(edge.getWaypoints())).toList();
		return new Note(said.getId(), text, left, round(bounds.getY()), round(bounds.getWidth()), round(bounds.getHeight()),
				ways, Words.from(text, left + INDENT, round(bounds.getY()), round(bounds.getWidth()) - INDENT));
	}

	private static String points(Collection<Waypoint> way) {
		return way.stream().map(point -> round(point.getX()) + "," + round(point.getY())).collect(Collectors.joining(" "));
	}

	/** The words of an event stand under it. */
	private static int below(Kind kind) {
		return kind.isEvent() ? 40 : 0;
	}

	private static Shape shape(BpmnShape shape) {
		var element = named(shape.getBpmnElement());
		var bounds = shape.getBounds();
		return new Shape(element.getId(), kind(element), isManifold(element), element.getName(), round(bounds.getX()),
				round(bounds.getY()),
				round(bounds.getWidth()), round(bounds.getHeight()), words(shape, kind(element), element.getName()));
	}

	private static List<Line> words(BpmnShape shape, Kind kind, String name) {
		var bounds = shape.getBounds();
		var left = round(bounds.getX());
		var top = round(bounds.getY());
		if (kind.isTask()) {
			return Words.inside(name, left, top + 8, round(bounds.getWidth()), round(bounds.getHeight()) - 8);
		}
		if (kind == Kind.SUBPROCESS) {
			return List.of(new Line(left + round(bounds.getWidth()) / 2, top + 20, name));
		}
		return label(shape.getBpmnLabel(), name);
	}

	private static Edge edge(BpmnEdge edge) {
		var flow = (FlowElement) edge.getBpmnElement();
		var way = new ArrayList<>(edge.getWaypoints());
		var name = flow.getName();
		return new Edge(flow.getId(), points(way), arrow(way.get(way.size() - 2), way.getLast()),
				name == null ? List.of() : label(edge.getBpmnLabel(), name));
	}

	private static List<Line> label(@Nullable BpmnLabel label, String name) {
		if (label == null) {
			return List.of();
		}
		Bounds bounds = label.getBounds();
		return Words.under(name, round(bounds.getX()), round(bounds.getY()), round(bounds.getWidth()));
	}

	/** All our flows run along the grid, so an arrowhead looks in one of four directions. */
	private static String arrow(Waypoint before, Waypoint end) {
		var x = round(end.getX());
		var y = round(end.getY());
		var alongX = Integer.signum(x - round(before.getX()));
		var alongY = Integer.signum(y - round(before.getY()));
		return "%d,%d %d,%d %d,%d".formatted(x, y, x - 10 * alongX - 5 * alongY, y - 10 * alongY - 5 * alongX,
				x - 10 * alongX + 5 * alongY, y - 10 * alongY + 5 * alongX);
	}

	private static FlowElement named(BaseElement element) {
		return (FlowElement) Objects.requireNonNull(element, "a shape without element");
	}

	private static Kind kind(FlowElement element) {
		return switch (element) {
			case StartEvent start -> start.getEventDefinitions().isEmpty() ? Kind.START : Kind.MESSAGE_START;
			case EndEvent _ -> Kind.END;
			case BoundaryEvent _ -> Kind.TIMER;
			case Gateway _ -> Kind.GATEWAY;
			case UserTask _ -> Kind.USER_TASK;
			case ServiceTask _ -> Kind.SERVICE_TASK;
			case ReceiveTask _ -> Kind.RECEIVE_TASK;
			case SubProcess _ -> Kind.SUBPROCESS;
			default -> throw new IllegalStateException("Nothing is drawn for " + element.getId());
		};
	}

	private static boolean isManifold(FlowElement element) {
		return element instanceof Activity activity && activity.getLoopCharacteristics() != null;
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
