package id.nirkertas.distribution;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.AttachmentView;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.NumberedCopies;
import id.nirkertas.registry.Channel;
import id.nirkertas.registry.EntryDetails;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends signed letters. */
@Service
@Transactional
public class Distribution {

	/** As agenda books count what lies beside a letter. */
	private static final String FILES = "berkas";

	private final Deliveries deliveries;
	private final Letters letters;
	private final NumberedCopies numbered;
	private final Registry registry;
	private final Directory directory;
	private final Vault vault;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Distribution(Deliveries deliveries, Letters letters, NumberedCopies numbered, Registry registry, Directory directory,
			Vault vault,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.deliveries = deliveries;
		this.letters = letters;
		this.numbered = numbered;
		this.registry = registry;
		this.directory = directory;
		this.vault = vault;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A step of the flow: delivers to every addressee and copy, each registered at once in its agency's agenda. Safe to repeat.
	 * Refuses with distribution.not-signed.
	 */
	public void deliver(DocumentId letter) {
		var sent = letters.view(letter);
		var recipients = inOrderOfAgendas(Recipient.of(sent.content().addressees(), sent.content().copies()));
		var file = file(sent);
		var copies = numbered.of(letter);
		var delivered = recipients.stream()
				.filter(recipient -> deliver(sent, recipient.fileOf(copies).orElse(file), recipient)).count();
		if (delivered > 0) {
			events.publishEvent(new LetterDelivered(letter, recipients.size(), Actor.SYSTEM, clock.now()));
		}
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

	/** Agenda counters are taken in one order by everybody, so that two letters going out at once never wait for each other. */
	private List<Recipient> inOrderOfAgendas(List<Recipient> recipients) {
		return recipients.stream().sorted(Comparator
				.comparing((Recipient recipient) -> directory.agencyOf(recipient.position()).code())
				.thenComparingInt(Recipient::place)).toList();
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

	/** What came beside an incoming letter that was sent inside, under its signature; nothing beside any other. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AttachmentView> attachments(DocumentId incoming) {
		var origin = registry.view(incoming).letter().origin();
		return origin == null ? List.of() : letters.view(origin).attachments();
	}

	/** Addressees first, then copies, as they stand on the letter. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DeliveryView> deliveries(DocumentId letter) {
		var entries = registry.cameOf(letter).stream().collect(Collectors.toMap(IncomingView::id, Function.identity()));
		return deliveries.of(letter).stream().flatMap(delivery -> Stream.ofNullable(entries.get(delivery.incoming()))
				.map(entry -> new DeliveryView(delivery.recipient(), delivery.standing(), delivery.at(), entry.id(),
						entry.agendaNumber(), entry.readAt())))
				.toList();
	}
}
