package id.nirkertas.workflow.web;

import id.nirkertas.platform.Markup;
import id.nirkertas.platform.Wording;
import id.nirkertas.workflow.Diagram.Edge;
import id.nirkertas.workflow.Diagram.Line;
import id.nirkertas.workflow.Diagram.Note;
import id.nirkertas.workflow.Diagram.Shape;
import id.nirkertas.workflow.Picture;
import id.nirkertas.workflow.Picture.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a picture as SVG. The diagram is the office's own drawing, so its words stay in Bahasa Indonesia; forms, ticks and
 * words say what colours say. In templates it is {@code @drawing}.
 */
@Component("drawing")
class Drawing {

	private static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" lang="id" role="img" aria-labelledby="%1$s-title %1$s-words" \
			viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d"><title id="%1$s-title">%4$s</title><desc id="%1$s-words">%5$s</desc>""";
	private static final String TICK = "M0 5l4 4 8-9";
	private static final String CROSS = "M-7-7 7 7M7-7-7 7";
	private static final String LETTER = "M-9-6h18v12h-18zl9 7 9-7";
	private static final String CLOCK = "M0-10a10 10 0 1 1 0 20a10 10 0 1 1 0-20M0-6v6l4 3";
	private static final String PERSON = "M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M1 20c0-9 14-9 14 0z";
	private static final String WHEEL = "M8 5a5 5 0 1 1 0 10a5 5 0 1 1 0-10M8 1v4M8 15v4M-1 10h4M13 10h4M2 4l2.500 2.500"
			+ "M11.500 13.500 14 16M14 4l-2.500 2.500M4.500 13.500 2 16";
	private static final String SIDE_BY_SIDE = "M0 0v10M5 0v10M10 0v10";
	private static final String ENVELOPE = "M0 5h18v12H0zl9 7 9-7";
	private static final String PIN = "<path d=\"M-38-26h76v20h-30l-8 8-8-8h-30z\"/><text x=\"0\" y=\"-12\">%s</text>";

	private final Wording wording;

	Drawing(Wording wording) {
		this.wording = wording;
	}

	/** The whole drawing, with where it is in its description. */
	public Markup of(Picture picture) {
		var diagram = picture.diagram();
		var here = picture.here().stream().map(visit -> wording.say("workflow.picture.here", visit.name()))
				.collect(Collectors.joining(" "));
		var svg = new StringBuilder(16_384).append(SVG.formatted(diagram.process(), diagram.width(), diagram.height(),
				safe(wording.say("workflow.picture.title", diagram.name())),
				safe(here.isEmpty() ? wording.say("workflow.picture.ended") : here)));
		diagram.notes().forEach(note -> draw(svg, note));
		diagram.edges().forEach(edge -> draw(svg, edge));
		diagram.shapes().forEach(shape -> draw(svg, shape, picture.stateOf(shape.id())));
		return new Markup(svg.append("</svg>").toString());
	}

	private static void draw(StringBuilder svg, Note note) {
		svg.append("<g class=\"flow-note\">");
		Stream.concat(Stream.of(note.bracket()), note.ways().stream())
				.forEach(way -> svg.append("<polyline class=\"flow-aside\" points=\"").append(way).append("\"/>"));
		words(svg, "<text", note.lines());
		svg.append("</g>");
	}

	private static void draw(StringBuilder svg, Edge edge) {
		svg.append("<g class=\"flow-edge\"><polyline class=\"flow-line\" points=\"").append(edge.points())
				.append("\"/><polygon class=\"flow-head\" points=\"").append(edge.arrow()).append("\"/>");
		words(svg, "<text class=\"flow-answer\"", edge.lines());
		svg.append("</g>");
	}

	private void draw(StringBuilder svg, Shape shape, State state) {
		svg.append("<g class=\"flow-node flow-").append(state.name().toLowerCase(Locale.ROOT))
				.append("\" data-activity=\"").append(safe(shape.id())).append("\">");
		outline(svg, shape);
		mark(svg, shape);
		if (shape.isManifold()) {
			path(svg, "flow-mark", SIDE_BY_SIDE, shape.centreX() - 5, shape.y() + shape.height() - 14);
		}
		words(svg, "<text", shape.lines());
		if (shape.kind().isTask() && state == State.VISITED) {
			path(svg, "flow-tick", TICK, shape.x() + shape.width() - 19, shape.y() + 7);
		}
		if (shape.kind().isTask() && state == State.HERE) {
			svg.append("<g class=\"flow-pin\" transform=\"translate(").append(shape.centreX()).append(' ').append(shape.y())
					.append(")\">").append(PIN.formatted(safe(wording.say("workflow.here")))).append("</g>");
		}
		svg.append("</g>");
	}

	private static void outline(StringBuilder svg, Shape shape) {
		switch (shape.kind()) {
			case GATEWAY -> svg.append("<polygon class=\"flow-shape\" points=\"").append(shape.diamond()).append("\"/>");
			case USER_TASK, SERVICE_TASK, RECEIVE_TASK -> box(svg, "flow-shape", shape);
			case SUBPROCESS -> box(svg, "flow-shape flow-sub", shape);
			case START, MESSAGE_START -> circle(svg, "flow-shape", shape);
			case END -> circle(svg, "flow-shape flow-end", shape);
			case TIMER -> circle(svg, "flow-shape flow-waiting", shape);
		}
	}

	private static void box(StringBuilder svg, String css, Shape shape) {
		svg.append("<rect class=\"").append(css).append("\" rx=\"10\" x=\"").append(shape.x()).append("\" y=\"")
				.append(shape.y()).append("\" width=\"").append(shape.width()).append("\" height=\"").append(shape.height())
				.append("\"/>");
	}

	private static void circle(StringBuilder svg, String css, Shape shape) {
		svg.append("<circle class=\"").append(css).append("\" r=\"18\" cx=\"").append(shape.centreX()).append("\" cy=\"")
				.append(shape.centreY()).append("\"/>");
	}

	private static void mark(StringBuilder svg, Shape shape) {
		switch (shape.kind()) {
			case GATEWAY -> path(svg, "flow-mark flow-cross", CROSS, shape.centreX(), shape.centreY());
			case USER_TASK -> path(svg, "flow-mark", PERSON, shape.x() + 6, shape.y() + 3);
			case SERVICE_TASK -> path(svg, "flow-mark", WHEEL, shape.x() + 7, shape.y() + 3);
			case RECEIVE_TASK -> path(svg, "flow-mark", ENVELOPE, shape.x() + 7, shape.y() + 2);
			case MESSAGE_START -> path(svg, "flow-mark", LETTER, shape.centreX(), shape.centreY());
			case TIMER -> path(svg, "flow-mark", CLOCK, shape.centreX(), shape.centreY());
			case START, END, SUBPROCESS -> {
			}
		}
	}

	private static void path(StringBuilder svg, String css, String strokes, int x, int y) {
		svg.append("<path class=\"").append(css).append("\" d=\"").append(strokes).append("\" transform=\"translate(")
				.append(x).append(' ').append(y).append(")\"/>");
	}

	private static void words(StringBuilder svg, String tag, List<Line> lines) {
		lines.forEach(line -> svg.append(tag).append(" x=\"").append(line.x()).append("\" y=\"").append(line.y())
				.append("\">").append(safe(line.text())).append("</text>"));
	}

	private static String safe(String words) {
		return HtmlUtils.htmlEscape(words, "UTF-8");
	}
}
