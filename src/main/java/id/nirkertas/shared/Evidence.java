package id.nirkertas.shared;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A past-tense record of an act of the office. The trail hears every one of them and writes it in the same transaction, so
 * no room calls the trail. Facts are ids, numbers and codes, and the reason that an act demands: never the text or subject
 * of a letter, never a secret.
 */
public interface Evidence {

	Actor by();

	Instant at();

	/** The document it is about, if it is about one. */
	@Nullable
	DocumentId about();

	/** What a reader of the trail needs beside who, when and what; keys in camelCase. */
	default Map<String, String> facts() {
		return Map.of();
	}
}
