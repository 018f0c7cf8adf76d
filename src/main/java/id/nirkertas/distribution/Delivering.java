package id.nirkertas.distribution;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.registry.Channel;
import id.nirkertas.registry.EntryDetails;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Brings a signed letter to recipients: each gets it registered in its agency's agenda, in the caller's transaction. */
@Component
class Delivering {

	/** As agenda books count what lies beside a letter. */
	private static final String FILES = "berkas";

	private final Deliveries deliveries;
	private final Letters letters;
	private final NumberedCopies numbered;
	private final Registry registry;
	private final Directory directory;
	private final Vault vault;
	private final OfficeClock clock;

	Delivering(Deliveries deliveries, Letters letters, NumberedCopies numbered, Registry registry, Directory directory,
			Vault vault, OfficeClock clock) {
		this.deliveries = deliveries;
		this.letters = letters;
		this.numbered = numbered;
		this.registry = registry;
		this.directory = directory;
		this.vault = vault;
		this.clock = clock;
	}

	/** How many of them did not have it before. Refuses with distribution.not-signed. */
	long to(DocumentId letter, List<Recipient> recipients) {
		var sent = letters.view(letter);
		var file = file(sent);
		var copies = numbered.of(letter);
		return recipients.stream().filter(recipient -> deliver(sent, recipient.fileOf(copies).orElse(file), recipient))
				.count();
	}

	private boolean deliver(LetterView sent, StoredFile file, Recipient recipient) {
		var content = sent.content();
		var sender = directory.position(Objects.requireNonNull(content.signatory())).title();
		var incoming = registry.receive(new Received(Channel.SYSTEM, sender, sent.number(),
				Objects.requireNonNull(sent.on()),
				content.subject(), content.urgency(), content.secrecy(), content.classification(), recipient.position(),
				recipient.standing(), file, sent.id(), details(sent)));
		// They are the recipient's as well, whatever becomes of the sender's letter
		sent.attachments().forEach(attachment -> vault.keep(attachment.file().fingerprint(), incoming));
		return deliveries.add(sent.id(), recipient, incoming, clock.now());
	}

	private static EntryDetails details(LetterView sent) {
		var beside = sent.attachments().size();
		return new EntryDetails(null, sent.kind().name(), "", beside == 0 ? null : beside, beside == 0 ? "" : FILES, "", "",
				null);
	}

	private StoredFile file(LetterView letter) {
		var file = letter.file();
		if (letter.state() != LetterState.SIGNED || file == null) {
			throw new RefusedException("distribution.not-signed");
		}
		return new StoredFile(file, length(file), "application/pdf");
	}

	private long length(Fingerprint file) {
		try {
			return vault.content(file).contentLength();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
