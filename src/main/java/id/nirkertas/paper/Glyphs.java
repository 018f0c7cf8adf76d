package id.nirkertas.paper;

import id.nirkertas.paper.Fonts.Cut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The characters that every cut of a face can show, and how wide they are in each. */
final class Glyphs {

	/** A text may stand in bold or regular, so all cuts must have its characters. */
	private final BitSet printable = new BitSet();
	/** In thousandths of the size. */
	private final Map<Cut, short[]> widths = new EnumMap<>(Cut.class);

	private Glyphs(Map<Cut, TrueTypeFont> cuts) throws IOException {
		var lookups = cuts.values().stream().map(Glyphs::lookup).toList();
		for (var character = ' '; character < Character.MAX_VALUE; character++) {
			var wanted = (int) character;
			if (isPossible(wanted) && lookups.stream().allMatch(lookup -> lookup.getGlyphId(wanted) != 0)) {
				printable.set(wanted);
			}
		}
		for (var cut : cuts.entrySet()) {
			widths.put(cut.getKey(), widths(cut.getValue()));
		}
	}

	private short[] widths(TrueTypeFont font) throws IOException {
		var lookup = lookup(font);
		var widths = new short[printable.length()];
		for (var character = printable.nextSetBit(0); character >= 0; character = printable.nextSetBit(character + 1)) {
			widths[character] = (short) (1000L * font.getAdvanceWidth(lookup.getGlyphId(character))
					/ font.getUnitsPerEm());
		}
		return widths;
	}

	static Glyphs of(Map<Cut, TrueTypeFont> cuts) {
		try {
			return new Glyphs(cuts);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	IntStream missing(Collection<String> texts) {
		return texts.stream()
				.flatMapToInt(String::codePoints)
				.filter(character -> character != '\n' && !printable.get(character))
				.distinct();
	}

	/** In sizes of the font. */
	double width(Cut cut, int character) {
		return printable.get(character) ? Objects.requireNonNull(widths.get(cut))[character] / 1000.0 : 0;
	}

	private static boolean isPossible(int character) {
		return Character.isDefined(character) && Character.getType(character) != Character.PRIVATE_USE;
	}

	static String named(int character) {
		return switch (Character.getType(character)) {
			case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> "U+%04X".formatted(character);
			default -> Character.toString(character);
		};
	}

	private static CmapLookup lookup(TrueTypeFont font) {
		try {
			return font.getUnicodeCmapLookup();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
