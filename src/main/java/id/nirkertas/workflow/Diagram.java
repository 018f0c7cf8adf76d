package id.nirkertas.workflow;

import java.util.List;

/** A diagram as it is drawn, in its own units; it was laid out by hand and is shown as it is. */
public record Diagram(String process, String name, int width, int height, List<Shape> shapes, List<Edge> edges,
		List<Note> notes) {

	/** What a shape is; each is drawn in its own form, so that no meaning hangs on a colour. */
	public enum Kind {
		START, MESSAGE_START, END, TIMER, GATEWAY, USER_TASK, SERVICE_TASK, RECEIVE_TASK, SUBPROCESS;

		public boolean isTask() {
			return this == USER_TASK || this == SERVICE_TASK || this == RECEIVE_TASK;
		}

		/** It stands there until somebody does something. */
		public boolean waits() {
			return this == USER_TASK || this == RECEIVE_TASK;
		}

		public boolean isEvent() {
			return this == START || this == MESSAGE_START || this == END || this == TIMER;
		}
	}

	/**
	 * A node with its words, wrapped to fit.
	 *
	 * @param isManifold whether several people do it side by side, each their own
	 */
	public record Shape(String id, Kind kind, boolean isManifold, String name, int x, int y, int width, int height,
			List<Line> lines) {

		public int centreX() {
			return x + width / 2;
		}

		public int centreY() {
			return y + height / 2;
		}

		/** The four corners of a gateway, as SVG writes points. */
		public String diamond() {
			return "%d,%d %d,%d %d,%d %d,%d".formatted(centreX(), y, x + width, centreY(), centreX(), y + height, x,
					centreY());
		}
	}

	/** A sequence flow: its way, its arrowhead (both as SVG writes points), and the answer it stands for. */
	public record Edge(String id, String points, String arrow, List<Line> lines) {
	}

	/**
	 * What the drawing says about a step, beside it.
	 *
	 * @param text  the whole of it, for whoever reads no picture
	 * @param ways  from the step to the note, each as SVG writes points
	 * @param lines each begins at its x
	 */
	public record Note(String id, String text, int x, int y, int width, int height, List<String> ways, List<Line> lines) {

		/** The bracket on its left, as SVG writes points. */
		public String bracket() {
			return "%d,%d %d,%d %d,%d %d,%d".formatted(x + 10, y, x, y, x, y + height, x + 10, y + height);
		}
	}

	/** A line of words, centred on x, standing on y; of a note it begins there. */
	public record Line(int x, int y, String text) {
	}
}
