package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is entered in the agenda book about a letter that came in; a letter of this system fills it by itself. */
public record Received(Channel channel, String sender, String number, LocalDate on, String subject, Urgency urgency,
		Secrecy secrecy, String classification, PositionId addressee, Standing standing, StoredFile file,
		@Nullable DocumentId origin) {

	/** How long each text may be. Sender and number stand in an index, which holds no long texts. */
	public static final Map<String, Integer> LONGEST = Map.of("sender", 300, "number", 100, "subject", 500, "classification",
			40);

	/** Each text under its name. */
	Map<String, String> texts() {
		return Map.of("sender", sender, "number", number, "subject", subject, "classification", classification);
	}
}
