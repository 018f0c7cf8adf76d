package id.nirkertas.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The characters that every cut of a face can show, and how wide those of its first cut are. */
final class Glyphs {

	/** A text may stand in bold or regular, so all cuts must have its characters. */
	private final BitSet printable = new BitSet();
	/** In thousandths of the size. */
	private final short[] widths;

	private Glyphs(List<TrueTypeFont> cuts) throws IOException {
		var lookups = cuts.stream().map(Glyphs::lookup).toList();
		for (var character = ' '; character < Character.MAX_VALUE; character++) {
			var wanted = (int) character;
			if (isPossible(wanted) && lookups.stream().allMatch(lookup -> lookup.getGlyphId(wanted) != 0)) {
				printable.set(wanted);
			}
		}
		widths = new short[printable.length()];
		var regular = cuts.getFirst();
		for (var character = printable.nextSetBit(0); character >= 0; character = printable.nextSetBit(character + 1)) {
			widths[character] = (short) (1000L * regular.getAdvanceWidth(lookups.getFirst().getGlyphId(character))
					/ regular.getUnitsPerEm());
		}
	}

	static Glyphs of(List<TrueTypeFont> cuts) {
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
	double width(String text) {
		return text.codePoints().filter(printable::get).map(character -> widths[character]).sum() / 1000.0;
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
