package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A letter was given up before its signature, for the reason its drafter gave (of a secret letter only the hash of the
 * reason); its reserved number, if any, is void.
 *
 * @param awaitedNumber whether keepers were asked for its number
 */
public record LetterWithdrawn(DocumentId letter, String reason, Boolean awaitedNumber, Actor by,
		Instant at) implements Evidence {

	/** One that was kept for its listeners before either was comes back without. */
	public LetterWithdrawn {
		reason = Objects.requireNonNullElse(reason, "");
		awaitedNumber = Objects.requireNonNullElse(awaitedNumber, false);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("reason", reason);
	}
}
