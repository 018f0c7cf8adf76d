package id.nirkertas.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What a layout draws rather than writes: {@code <object type="nirkertas/qr" data="…">} and
 * {@code <object type="nirkertas/emblem">}. Drawn straight into the page, and tagged as figures by their {@code alt}.
 */
final class Drawings implements FSObjectDrawerFactory {

	private static final FSRGBColor BLACK = new FSRGBColor(0, 0, 0);
	private static final FSRGBColor DEEP_BLUE = new FSRGBColor(0x0b, 0x4a, 0x5e);
	private static final FSRGBColor GOLD = new FSRGBColor(0xe8, 0xb9, 0x3c);
	/** The emblem is drawn on a square of so many units. */
	private static final double EMBLEM = 48;

	@Override
	public boolean isReplacedObject(Element element) {
		return element.getTagName().equals("object");
	}

	@Override
	public @Nullable FSObjectDrawer createDrawer(Element element) {
		return switch (element.getAttribute("type")) {
			case "nirkertas/qr" -> Drawings::drawCode;
			case "nirkertas/emblem" -> Drawings::drawEmblem;
			default -> null;
		};
	}

	private static @Nullable Map<Shape, String> drawCode(Element element, double x, double y, double width, double height,
			OutputDevice device, RenderingContext context, int dotsPerPixel) {
		fill(device, BLACK, Code.of(element.getAttribute("data")).shape(x, y, width));
		return null;
	}

	private static @Nullable Map<Shape, String> drawEmblem(Element element, double x, double y, double width, double height,
			OutputDevice device, RenderingContext context, int dotsPerPixel) {
		var scale = new AffineTransform(width / EMBLEM, 0, 0, width / EMBLEM, x, y);
		fill(device, DEEP_BLUE, scale.createTransformedShape(shield()));
		fill(device, GOLD, scale.createTransformedShape(star(24, 23.5, 13, 5.6)));
		return null;
	}

	private static void fill(OutputDevice device, FSRGBColor colour, Shape shape) {
		device.setColor(colour);
		device.fill(shape);
	}

	private static Path2D shield() {
		var shield = new Path2D.Double();
		shield.moveTo(24, 2);
		shield.lineTo(43, 8);
		shield.lineTo(43, 23);
		shield.curveTo(43, 34, 34.5, 42, 24, 46);
		shield.curveTo(13.5, 42, 5, 34, 5, 23);
		shield.lineTo(5, 8);
		shield.closePath();
		return shield;
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
