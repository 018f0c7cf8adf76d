package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation was taken over from its files, and that changed something: what, is told
 * of each thing by itself. The facts name the files by their fingerprints.
 */
public record OrganisationTaken(Actor by, Instant at, int changes, @Nullable UUID id, ImportFiles files)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("changes", Integer.toString(changes), "import", Differences.id(id), ImportFiles.UNITS,
				hash(files.units()), ImportFiles.POSITIONS, hash(files.positions()), ImportFiles.ASSIGNMENTS,
				hash(files.assignments()));
	}

	/** In hexadecimal, of the text as it was read; nothing of a file that was not brought. */
	private static String hash(@Nullable String text) {
		return text == null ? "" : Sha256.hex(text);
	}
}
