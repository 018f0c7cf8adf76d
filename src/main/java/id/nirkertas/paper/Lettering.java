package id.nirkertas.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The fonts of one script, which draw its words as outlines. */
record Lettering(Script script, Font regular, Font bold) {

	/** What may stand between the words of a phrase and is drawn with them: else it would stand on the wrong side of them. */
	static final String BETWEEN_WORDS = " .,:!0123456789";

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	/** None where a file is missing, or is no font of that script. */
	static Optional<Lettering> of(Script script, Path folder) {
		var regular = folder.resolve(script.font + "-Regular.ttf");
		var bold = folder.resolve(script.font + "-Bold.ttf");
		if (!Files.isReadable(regular) || !Files.isReadable(bold)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Lettering(script, read(regular), read(bold))).filter(Lettering::isWhole);
		} catch (IOException | FontFormatException e) {
			LoggerFactory.getLogger(Lettering.class).warn("The font {} cannot be read", script.font, e);
			return Optional.empty();
		}
	}

	private static Font read(Path file) throws IOException, FontFormatException {
		return Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) WordShape.EM);
	}

	private boolean isWhole() {
		return !script.isRightToLeft || BETWEEN_WORDS.chars().allMatch(this::has);
	}

	boolean has(int character) {
		return regular.canDisplay(character) && bold.canDisplay(character);
	}

	WordShape shape(String text, boolean isBold) {
		var styled = new AttributedString(text);
		styled.addAttribute(TextAttribute.FONT, isBold ? bold : regular);
		styled.addAttribute(TextAttribute.RUN_DIRECTION,
				script.isRightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
		var layout = new TextLayout(styled.getIterator(), EXACT);
		return new WordShape(script, text, isBold, Math.max(1, layout.getAdvance()), layout.getOutline(null));
	}
}
