package id.nirkertas.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What a layout draws rather than writes: {@code <object type="nirkertas/qr" data="…">},
 * {@code <object type="nirkertas/emblem">} and {@code <object type="nirkertas/state">}. Drawn straight into the page, and tagged as figures by their {@code alt}.
 * So are the words of {@link DrawnWords}, which are tagged as words.
 */
final class Drawings implements FSObjectDrawerFactory {

	private static final FSRGBColor BLACK = new FSRGBColor(0, 0, 0);

	private final WordDrawing words;

	Drawings(WordDrawing words) {
		this.words = words;
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return element.getTagName().equals("object");
	}

	@Override
	public @Nullable FSObjectDrawer createDrawer(Element element) {
		return switch (element.getAttribute("type")) {
			case "nirkertas/qr" -> Drawings::drawCode;
			case "nirkertas/emblem" -> drawing(Arms.AGENCY);
			case "nirkertas/state" -> drawing(Arms.STATE);
			case DrawnWords.TYPE -> words::draw;
			default -> null;
		};
	}

	private static @Nullable Map<Shape, String> drawCode(Element element, double x, double y, double width, double height,
			OutputDevice device, RenderingContext context, int dotsPerPixel) {
		device.setColor(BLACK);
		device.fill(Code.of(element.getAttribute("data")).shape(x, y, width));
		return null;
	}

	private static FSObjectDrawer drawing(Arms arms) {
		return (element, x, y, width, height, device, context, dotsPerPixel) -> {
			arms.draw(device, x, y, width, height);
			return null;
		};
	}
}
