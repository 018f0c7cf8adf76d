package id.nirkertas.paper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The scripts this office has fonts for. A font is read when a letter first has a word in it, and serves all presses. */
final class Scripts {

	/** Of a letter with its share of marks, in sizes of the font: few are wider. */
	private static final double LETTER = 0.8;

	private final Map<Script, Optional<Lettering>> letterings = new ConcurrentHashMap<>();
	private final Path folder;

	Scripts(PaperSettings settings) {
		folder = settings.scriptFonts();
	}

	/** Whether it can be drawn. A joiner only stands where such letters are, and has no look of its own. */
	boolean has(int character) {
		var script = Script.of(character);
		return script == null
				? Script.isJoiner(character)
				: lettering(script).filter(lettering -> lettering.has(character)).isPresent();
	}

	/** What a drawn letter comes to at most, in sizes of the font; nothing for another. */
	static double width(int character) {
		return Script.of(character) == null ? 0 : LETTER;
	}

	Optional<Lettering> lettering(Script script) {
		return letterings.computeIfAbsent(script, wanted -> Lettering.of(wanted, folder));
	}
}
