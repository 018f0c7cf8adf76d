package id.nirkertas.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The emblems over a letter, as outlines of our own: a shield with a star for an agency, and for kop jabatan a golden bird with
 * spread wings, which stands in for the arms of the state until an office has put in its own.
 *
 * @param width  of the drawing, in units of its own
 * @param height of it
 */
record Arms(double width, double height, List<Layer> layers) {

	static final Arms AGENCY = agency();
	static final Arms STATE = state();

	private static final class Ink {

		static final FSRGBColor DEEP_BLUE = new FSRGBColor(0x0b, 0x4a, 0x5e);
		static final FSRGBColor YELLOW = new FSRGBColor(0xe8, 0xb9, 0x3c);
		static final FSRGBColor GOLD = new FSRGBColor(0xc6, 0x98, 0x22);
		static final FSRGBColor DARK_GOLD = new FSRGBColor(0x8c, 0x66, 0x0e);
		static final FSRGBColor PALE = new FSRGBColor(0xff, 0xf6, 0xd8);
	}

	record Layer(FSRGBColor colour, Shape shape) {
	}

	/** As large as the box allows, in its middle. */
	void draw(OutputDevice device, double x, double y, double wide, double high) {
		var scale = Math.min(wide / width, high / height);
		var place = new AffineTransform(scale, 0, 0, scale, x + (wide - width * scale) / 2, y + (high - height * scale) / 2);
		for (var layer : layers) {
			device.setColor(layer.colour());
			device.fill(place.createTransformedShape(layer.shape()));
		}
	}

	private static Arms agency() {
		return new Arms(48, 48, List.of(new Layer(Ink.DEEP_BLUE, shield(24, 2, 19, 44)),
				new Layer(Ink.YELLOW, star(24, 23.5, 13, 5.6))));
	}

	private static Arms state() {
		var layers = new ArrayList<Layer>();
		for (var side : new int[]{-1, 1}) {
			for (var feather = 0; feather < 9; feather++) {
				// From the highest feather, which is the longest, down to the shortest beside the body
				var angle = Math.toRadians(side * (28 + 14.5 * feather));
				layers.add(new Layer(feather % 2 == 0 ? Ink.GOLD : Ink.DARK_GOLD,
						feather(60 + side * 7, 38, 47 - 2.6 * feather, 4.4, angle)));
			}
		}
		for (var feather = -3; feather <= 3; feather++) {
			layers.add(new Layer(feather % 2 == 0 ? Ink.DARK_GOLD : Ink.GOLD,
					feather(60, 62, 34 - 2.2 * Math.abs(feather), 4, Math.toRadians(180 + 13 * feather))));
		}
		layers.add(new Layer(Ink.GOLD, new Ellipse2D.Double(46, 22, 28, 52)));
		layers.add(new Layer(Ink.GOLD, neck()));
		layers.add(new Layer(Ink.DARK_GOLD, beak()));
		layers.add(new Layer(Ink.PALE, new Ellipse2D.Double(56.2, 10.2, 2.4, 2.4)));
		layers.add(new Layer(Ink.PALE, shield(60, 32, 13.2, 34)));
		layers.add(new Layer(Ink.DARK_GOLD, shield(60, 33.4, 11.8, 31)));
		layers.add(new Layer(Ink.PALE, star(60, 47, 7.6, 3.2)));
		layers.add(new Layer(Ink.GOLD, ribbon()));
		return new Arms(120, 100, layers);
	}

	private static Path2D shield(double x, double top, double half, double high) {
		var shield = new Path2D.Double();
		shield.moveTo(x, top);
		shield.lineTo(x + half, top + high * 0.136);
		shield.lineTo(x + half, top + high * 0.477);
		shield.curveTo(x + half, top + high * 0.727, x + half * 0.55, top + high * 0.91, x, top + high);
		shield.curveTo(x - half * 0.55, top + high * 0.91, x - half, top + high * 0.727, x - half, top + high * 0.477);
		shield.lineTo(x - half, top + high * 0.136);
		shield.closePath();
		return shield;
	}

	/** Pointing up before it is turned about its root. */
	private static Shape feather(double x, double y, double length, double half, double angle) {
		var feather = new Path2D.Double();
		feather.moveTo(x, y);
		feather.curveTo(x - half, y - length * 0.35, x - half, y - length * 0.8, x, y - length);
		feather.curveTo(x + half * 1.5, y - length * 0.8, x + half * 1.2, y - length * 0.3, x, y);
		feather.closePath();
		return AffineTransform.getRotateInstance(angle, x, y).createTransformedShape(feather);
	}

	private static Path2D neck() {
		var neck = new Path2D.Double();
		neck.moveTo(52, 34);
		neck.curveTo(55, 25, 54, 20, 52, 14);
		neck.curveTo(52, 6, 60, 3, 65, 8);
		neck.curveTo(70, 14, 67, 24, 68, 34);
		neck.closePath();
		return neck;
	}

	private static Path2D beak() {
		var beak = new Path2D.Double();
		beak.moveTo(53.4, 9);
		beak.curveTo(49, 9, 46, 12, 46.5, 17);
		beak.curveTo(48, 14.5, 50, 14.5, 53, 15.5);
		beak.closePath();
		return beak;
	}

	private static Path2D ribbon() {
		var ribbon = new Path2D.Double();
		ribbon.moveTo(30, 80);
		ribbon.curveTo(48, 88, 72, 88, 90, 80);
		ribbon.lineTo(93, 87);
		ribbon.curveTo(74, 96, 46, 96, 27, 87);
		ribbon.closePath();
		return ribbon;
	}

	private static Path2D star(double x, double y, double outer, double inner) {
		var star = new Path2D.Double();
		for (var point = 0; point < 10; point++) {
			var angle = Math.PI * point / 5;
			var radius = point % 2 == 0 ? outer : inner;
			var px = x + radius * Math.sin(angle);
			var py = y - radius * Math.cos(angle);
			if (point == 0) {
				star.moveTo(px, py);
			} else {
				star.lineTo(px, py);
			}
		}
		star.closePath();
		return star;
	}
}
