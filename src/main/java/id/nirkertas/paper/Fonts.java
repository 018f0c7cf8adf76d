package id.nirkertas.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts every letter is set in: Liberation Sans, which has the widths of Arial. Knows which characters they can show.
 */
final class Fonts {

	static final String FAMILY = "Liberation Sans";

	private final byte[] regular = bytes("LiberationSans-Regular");
	private final byte[] bold = bytes("LiberationSans-Bold");
	private final List<CmapLookup> faces = List.of(lookup(regular), lookup(bold));

	/** The characters among the texts, each once, that one of the faces cannot show. */
	List<String> missing(Collection<String> texts) {
		return texts.stream()
				.flatMapToInt(String::codePoints)
				.filter(character -> character != '\n' && !isPrintable(character))
				.distinct()
				.mapToObj(Fonts::named)
				.toList();
	}

	/** A text may stand in bold or regular, so both must have its characters. */
	private boolean isPrintable(int character) {
		return Character.isDefined(character)
				&& Character.getType(character) != Character.PRIVATE_USE
				&& faces.stream().allMatch(face -> face.getGlyphId(character) != 0);
	}

	private static String named(int character) {
		return switch (Character.getType(character)) {
			case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> "U+%04X".formatted(character);
			default -> Character.toString(character);
		};
	}

	TrueTypeFont regular() {
		return parse(regular);
	}

	TrueTypeFont bold() {
		return parse(bold);
	}

	/** Parsed afresh: a parsed font reads its tables lazily and may serve one thread alone. */
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

	private static CmapLookup lookup(byte[] bytes) {
		try {
			return parse(bytes).getUnicodeCmapLookup();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] bytes(String name) {
		var path = "/liberation/" + name + ".ttf";
		try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
