package id.nirkertas.paper;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The scripts this office has fonts for. A font is read when a letter first has a word in it, and serves all presses. */
final class Scripts {

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

	Optional<Lettering> lettering(Script script) {
		return letterings.computeIfAbsent(script, wanted -> Lettering.of(wanted, folder));
	}
}
