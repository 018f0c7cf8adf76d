package id.nirkertas.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The fonts of one script, which draw its words as outlines. */
record Lettering(Script script, Cut regular, Cut bold) {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	/**
	 * A weight of it.
	 *
	 * @param signs for what stands between words and the script's own font has not: brackets, dashes
	 */
	private record Cut(Font letters, Font signs) {

		static Cut read(Script script, Path file, String weight) throws IOException, FontFormatException {
			var letters = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) WordShape.EM);
			return new Cut(letters, script.isRightToLeft ? signs(script, weight) : letters);
		}

		private static Font signs(Script script, String weight) throws IOException, FontFormatException {
			var latin = Resources.bytes("/liberation/LiberationSans" + weight);
			return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(latin))
					.deriveFont((float) (WordShape.EM / script.size));
		}
	}

	/** None where a file is missing, or is no font. */
	static Optional<Lettering> of(Script script, Path folder) {
		var regular = folder.resolve(script.font + "-Regular.ttf");
		var bold = folder.resolve(script.font + "-Bold.ttf");
		if (!Files.isReadable(regular) || !Files.isReadable(bold)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Lettering(script, Cut.read(script, regular, "-Regular.ttf"),
					Cut.read(script, bold, "-Bold.ttf")));
		} catch (IOException | FontFormatException e) {
			LoggerFactory.getLogger(Lettering.class).warn("The font {} cannot be read", script.font, e);
			return Optional.empty();
		}
	}

	boolean has(int character) {
		return regular.letters().canDisplay(character) && bold.letters().canDisplay(character);
	}

	WordShape shape(String text, boolean isBold) {
		var cut = isBold ? bold : regular;
		var styled = new AttributedString(text);
		styled.addAttribute(TextAttribute.FONT, cut.letters());
		for (var place = 0; place < text.length(); place++) {
			if (!cut.letters().canDisplay(text.charAt(place))) {
				styled.addAttribute(TextAttribute.FONT, cut.signs(), place, place + 1);
			}
		}
		styled.addAttribute(TextAttribute.RUN_DIRECTION,
				script.isRightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
		var layout = new TextLayout(styled.getIterator(), EXACT);
		return new WordShape(script, text, isBold, Math.max(1, layout.getAdvance()), layout.getOutline(null));
	}
}
