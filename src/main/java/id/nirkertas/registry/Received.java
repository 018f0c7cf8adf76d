package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is entered in the agenda book about a letter that came in; a letter of this system fills it by itself.
 *
 * @param file none of what is secret and was entered unopened
 */
public record Received(Channel channel, String sender, String number, LocalDate on, String subject, Urgency urgency,
		Secrecy secrecy, String classification, PositionId addressee, Standing standing,
		@Nullable StoredFile file, @Nullable DocumentId origin, EntryDetails details) {

	/** How long each text may be. Sender and number stand in an index, which holds no long texts. */
	public static final Map<String, Integer> LONGEST = Map.of("sender", 300, "number", 100, "subject", 500, "classification",
			40);

	/** A letter about which nothing more is known. */
	public Received(Channel channel, String sender, String number, LocalDate on, String subject, Urgency urgency,
			Secrecy secrecy, String classification, PositionId addressee, Standing standing,
			@Nullable StoredFile file, @Nullable DocumentId origin) {
		this(channel, sender, number, on, subject, urgency, secrecy, classification, addressee, standing, file, origin,
				EntryDetails.NONE);
	}

	public Received with(EntryDetails other) {
		return new Received(channel, sender, number, on, subject, urgency, secrecy, classification, addressee, standing,
				file, origin, other);
	}

	/** An envelope that nobody has opened: there is nothing of it but what stands on it. */
	public boolean isSealed() {
		return file == null;
	}

	/** What tells its bytes from others; empty of an envelope. */
	String fingerprint() {
		return file == null ? "" : file.fingerprint().hex();
	}

	/** Each text under its name. */
	Map<String, String> texts() {
		return Map.of("sender", sender, "number", number, "subject", subject, "classification", classification);
	}
}
