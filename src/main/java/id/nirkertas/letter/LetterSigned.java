package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/**
 * A letter has its number, date and signature, and lies in the vault.
 *
 * @param warned what the table of authority warned the signatory of, by its codes; empty for nothing
 */
public record LetterSigned(DocumentId letter, String number, String fingerprint, String warned, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("number", number, "fingerprint", fingerprint, "warned", warned);
	}
}
