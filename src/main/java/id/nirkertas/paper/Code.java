package id.nirkertas.paper;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A QR code with its quiet zone, as runs of dark modules: vector shapes need no image and stay sharp on any printer. */
final class Code {

	/** Modules that must stay light on every side (ISO/IEC 18004). */
	private static final int QUIET = 4;

	private final QrCode code;

	private Code(QrCode code) {
		this.code = code;
	}

	static Code of(String text) {
		return new Code(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
	}

	/** Width and height in modules, quiet zone included. */
	int size() {
		return code.size + 2 * QUIET;
	}

	/** The dark modules within a square that begins at x and y and is so wide. */
	Path2D shape(double x, double y, double width) {
		var unit = width / size();
		var shape = new Path2D.Double();
		forEachRun((column, row, length) -> shape.append(new Rectangle2D.Double(x + column * unit, y + row * unit,
				length * unit, unit), false));
		return shape;
	}

	String svg() {
		var path = new StringBuilder();
		forEachRun(
				(column, row, length) -> path.append('M').append(column).append(' ').append(row).append('h').append(length)
						.append("v1h-").append(length).append('z'));
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>""".formatted(size(), path);
	}

	private interface Run {

		void at(int column, int row, int length);
	}

	private void forEachRun(Run run) {
		for (var row = 0; row < code.size; row++) {
			var column = 0;
			while (column < code.size) {
				var start = column;
				while (column < code.size && code.getModule(column, row)) {
					column++;
				}
				if (column > start) {
					run.at(start + QUIET, row + QUIET, column - start);
				} else {
					column++;
				}
			}
		}
	}
}
