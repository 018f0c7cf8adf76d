package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramReaderTests {

	@ParameterizedTest
	@ValueSource(strings = {"outgoing-letter", "incoming-letter", "disposition"})
	void drawsEveryNodeAndFlow(String process) {
		var model = Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile());
		var diagram = new DiagramReader(model).read();

		assertThat(diagram.process()).isEqualTo(process);
		assertThat(diagram.shapes()).extracting(Diagram.Shape::id)
				.containsAll(model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).toList());
		assertThat(diagram.edges()).extracting(Diagram.Edge::id)
				.containsAll(model.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"outgoing-letter", "incoming-letter", "disposition"})
	void everyNodeSaysItsWordsWithinThePicture(String process) {
		var diagram = diagram(process);

		assertThat(diagram.shapes()).allSatisfy(shape -> assertThat(shape.lines()).isNotEmpty());
		assertThat(diagram.shapes()).allSatisfy(shape -> assertThat(shape.lines()).allSatisfy(line -> {
			assertThat(line.x()).isBetween(0, diagram.width());
			assertThat(line.y()).isBetween(0, diagram.height());
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = {"outgoing-letter", "incoming-letter", "disposition"})
	void noTwoNodesLieOnEachOther(String process) {
		var nodes = diagram(process).shapes().stream()
				.filter(shape -> shape.kind() != Diagram.Kind.SUBPROCESS && shape.kind() != Diagram.Kind.TIMER).toList();

		assertThat(nodes).allSatisfy(one -> assertThat(nodes).filteredOn(other -> !other.equals(one))
				.noneMatch(other -> touch(one, other)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"outgoing-letter", "incoming-letter", "disposition"})
	void noLineRunsThroughWords(String process) {
		var diagram = diagram(process);
		var labels = Stream.concat(diagram.edges().stream().flatMap(edge -> edge.lines().stream()),
				diagram.shapes().stream().filter(shape -> !shape.kind().isTask()).flatMap(shape -> shape.lines().stream()))
				.toList();
		var ways = Stream.concat(diagram.edges().stream().map(Diagram.Edge::points),
				diagram.notes().stream().flatMap(note -> note.ways().stream())).toList();

		assertThat(labels).allSatisfy(label -> assertThat(ways).as(label.text()).noneMatch(way -> runsThrough(way, label)));
	}

	/** The way of a note is dotted, and easily taken for a flow where it crosses one. */
	@Test
	void noNoteOfALetterCrossesAFlow() {
		var diagram = diagram("outgoing-letter");

		assertThat(diagram.notes()).flatExtracting(Diagram.Note::ways)
				.allSatisfy(way -> assertThat(segments(way)).allSatisfy(piece -> assertThat(diagram.edges())
						.noneMatch(edge -> segments(edge.points()).stream().anyMatch(piece::intersectsLine))));
	}

	private static boolean runsThrough(String way, Diagram.Line words) {
		var width = words.text().length() * 6;
		var box = new Rectangle2D.Double(words.x() - width / 2.0, words.y() - 9, width, 11);
		return segments(way).stream().anyMatch(box::intersectsLine);
	}

	private static List<Line2D> segments(String points) {
		var corners = Arrays.stream(points.split(" ")).map(point -> point.split(",")).map(
				at -> new Point2D.Double(Integer.parseInt(at[0]), Integer.parseInt(at[1]))).toList();
		return IntStream.range(1, corners.size())
				.<Line2D>mapToObj(end -> new Line2D.Double(corners.get(end - 1), corners.get(end))).toList();
	}

	@Test
	void theFlowOfALetterSaysInWordsHowInitialsAreGathered() {
		var notes = diagram("outgoing-letter").notes();

		assertThat(notes).extracting(Diagram.Note::text).anyMatch(text -> text.contains("bersamaan")
				&& text.contains("semua") && text.contains("salah satu"))
				.anyMatch(text -> text.contains("mendelegasikan") && text.contains("dilewati") && text.contains("alasan"));
		assertThat(notes).allSatisfy(note -> {
			assertThat(note.ways()).isNotEmpty();
			assertThat(note.lines()).allSatisfy(line -> assertThat(line.y()).isBetween(note.y(), note.y() + note.height()));
			assertThat(diagram("outgoing-letter").shapes()).noneMatch(shape -> shape.x() < note.x() + note.width()
					&& note.x() < shape.x() + shape.width() && shape.y() < note.y() + note.height()
					&& note.y() < shape.y() + shape.height());
		});
	}

	@Test
	void anArrowheadLooksTheWayItsFlowGoes() {
		var back = diagram("outgoing-letter").edges().stream().filter(edge -> edge.id().equals("backToDrafting"))
				.findFirst();

		assertThat(back).get().extracting(Diagram.Edge::arrow).isEqualTo("190,160 195,170 185,170");
	}

	@Test
	void wrapsWordsAtSpaces() {
		assertThat(Words.wrap("Siapkan untuk ditandatangani", 16)).isEqualTo(List.of("Siapkan untuk", "ditandatangani"));
	}

	private static Diagram diagram(String process) {
		return new DiagramReader(Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile())).read();
	}

	private static boolean touch(Diagram.Shape one, Diagram.Shape other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
				&& one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
	}
}
