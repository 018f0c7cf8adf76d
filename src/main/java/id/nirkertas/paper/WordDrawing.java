package id.nirkertas.paper;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the words of one letter: each is a form with its outlines, and over them its characters without ink, which any reader of
 * PDF finds where the word stands.
 */
final class WordDrawing {

	/** Ink may reach over the place of a word. */
	private static final int OVERHANG = 500;

	private record Look(String text, boolean isBold, String ink) {
	}

	private final PDDocument pdf;
	private final Carriers carriers;
	private final Map<Look, PDFormXObject> forms = new HashMap<>();

	WordDrawing(PDDocument pdf) {
		this.pdf = pdf;
		carriers = new Carriers(pdf);
	}

	@Nullable
	Map<Shape, String> draw(Element box, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		var shape = DrawnWords.shape(box);
		var page = (PdfBoxOutputDevice) device;
		var ink = ink(page.getSharedContext().getStyle(box).getColor());
		var form = forms.computeIfAbsent(new Look(shape.text(), shape.isBold(), ink), look -> form(shape, look.ink()));
		page.drawPdfAsImage(form, new Rectangle((int) x, (int) y, (int) width, (int) height),
				(float) shape.advance() * page.getDotsPerPoint(), (float) shape.height() * page.getDotsPerPoint());
		return null;
	}

	/** After the last page: the characters that were used are all known then. */
	void finish() throws IOException {
		carriers.finish();
	}

	boolean isEmpty() {
		return forms.isEmpty();
	}

	private static String ink(Object colour) {
		return colour instanceof FSRGBColor rgb
				? String.format(Locale.ROOT, "%.3f %.3f %.3f rg\n", rgb.getRed() / 255.0, rgb.getGreen() / 255.0,
						rgb.getBlue() / 255.0)
				: "0 0 0 rg\n";
	}

	private PDFormXObject form(WordShape shape, String ink) {
		try {
			var form = new PDFormXObject(pdf);
			form.setBBox(new PDRectangle(-OVERHANG, -OVERHANG, (float) shape.advance() + 2 * OVERHANG,
					(float) shape.height() + 2 * OVERHANG));
			form.setResources(new PDResources());
			var content = new StringBuilder(ink);
			outline(shape, content);
			var characters = carriers.show(shape, form.getResources());
			content.append(shape.script().isRightToLeft ? characters : said(shape.text(), characters));
			try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
				out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
			}
			return form;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where characters stand from right to left, some readers take what is said for what they see, and turn it round. */
	private static String said(String text, String characters) {
		return "/Span <</ActualText <FEFF%s>>> BDC%n%sEMC%n".formatted(
				HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)), characters);
	}

	private static void outline(WordShape shape, StringBuilder content) {
		var points = new double[6];
		double x = 0;
		double y = 0;
		for (var path = shape.outline().getPathIterator(null); !path.isDone(); path.next()) {
			var kind = path.currentSegment(points);
			switch (kind) {
				case PathIterator.SEG_MOVETO -> line(content, shape, "m", points[0], points[1]);
				case PathIterator.SEG_LINETO -> line(content, shape, "l", points[0], points[1]);
				// PDF has only the other kind of curve
				case PathIterator.SEG_QUADTO -> line(content, shape, "c", x + (points[0] - x) * 2 / 3,
						y + (points[1] - y) * 2 / 3, points[2] + (points[0] - points[2]) * 2 / 3,
						points[3] + (points[1] - points[3]) * 2 / 3, points[2], points[3]);
				case PathIterator.SEG_CUBICTO -> line(content, shape, "c", points);
				default -> content.append("h\n");
			}
			if (kind != PathIterator.SEG_CLOSE) {
				var last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
				x = points[last];
				y = points[last + 1];
			}
		}
		content.append("f\n");
	}

	/** Upwards from the lower edge of the box. */
	private static void line(StringBuilder content, WordShape shape, String operator, double... points) {
		for (var place = 0; place < points.length; place += 2) {
			content.append(Math.round(points[place])).append(' ').append(Math.round(shape.below() - points[place + 1]))
					.append(' ');
		}
		content.append(operator).append('\n');
	}
}
