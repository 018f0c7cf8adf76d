package id.nirkertas.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import id.nirkertas.paper.Sheet.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts letters are set in: Liberation Sans, which has the widths of Arial, and Liberation Serif, which has those of Times
 * New Roman. No free font with the widths of Bookman Old Style was found, which rules ask for in decrees: serif stands in for
 * it. Knows which characters they can show; words of other
 * {@link Scripts} are drawn.
 */
final class Fonts {

	/** The four shapes of a face. */
	enum Cut {

		REGULAR("Regular", 400, FontStyle.NORMAL), BOLD("Bold", 700, FontStyle.NORMAL), ITALIC("Italic", 400,
				FontStyle.ITALIC), BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

		final String file;
		final int weight;
		final FontStyle style;

		Cut(String file, int weight, FontStyle style) {
			this.file = file;
			this.weight = weight;
			this.style = style;
		}
	}

	private record Typeface(Map<Cut, byte[]> files, Glyphs glyphs) {
	}

	/** Read when a letter first asks for it. */
	private final Map<Face, Typeface> faces = new ConcurrentHashMap<>();
	private final Scripts scripts;

	Fonts(Scripts scripts) {
		this.scripts = scripts;
	}

	static String family(Face face) {
		return switch (face) {
			case SANS -> "Liberation Sans";
			case SERIF -> "Liberation Serif";
		};
	}

	/** The characters among the texts, each once, that the face cannot show and that are of no script we can draw. */
	List<String> missing(Face face, Collection<String> texts) {
		return face(face).glyphs().missing(texts).filter(character -> !scripts.has(character)).mapToObj(Glyphs::named)
				.toList();
	}

	/** Of a text on one line in regular letters of that size, in the unit of the size; of drawn words nearly. */
	double width(Face face, String text, double size) {
		return width(face, Cut.REGULAR, text, size);
	}

	private double width(Face face, Cut cut, String text, double size) {
		return text.codePoints().mapToDouble(character -> width(face, cut, character)).sum() * size;
	}

	/** Of a character in sizes of the font; of a drawn one nearly. */
	double width(Face face, Cut cut, int character) {
		return face(face).glyphs().width(cut, character) + Scripts.width(character);
	}

	/** As {@link #width}, in bold letters. */
	double widthInBold(Face face, String text, double size) {
		return width(face, Cut.BOLD, text, size);
	}

	/** Parsed afresh: a parsed font reads its tables lazily and may serve one thread alone. */
	TrueTypeFont parse(Face face, Cut cut) {
		return parse(Objects.requireNonNull(face(face).files().get(cut)));
	}

	private Typeface face(Face face) {
		return faces.computeIfAbsent(face, Fonts::read);
	}

	private static Typeface read(Face face) {
		var files = new EnumMap<Cut, byte[]>(Cut.class);
		var parsed = new EnumMap<Cut, TrueTypeFont>(Cut.class);
		for (var cut : Cut.values()) {
			var file = Resources.bytes("/liberation/" + family(face).replace(" ", "") + "-" + cut.file + ".ttf");
			files.put(cut, file);
			parsed.put(cut, parse(file));
		}
		return new Typeface(files, Glyphs.of(parsed));
	}

	private static TrueTypeFont parse(byte[] bytes) {
		try {
			var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
			// Substituting Latin ligatures takes three quarters of the time of a letter and changes nothing on it
			font.setEnableGsub(false);
			return font;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
