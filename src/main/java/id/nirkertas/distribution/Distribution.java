package id.nirkertas.distribution;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.AttachmentView;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.registry.IncomingView;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

	/** More inside recipients than these get it one after the other, and whoever signed does not wait. */
	static final int AT_ONCE = 10;

	private final Deliveries deliveries;
	private final BatchTable batches;
	private final Delivering delivering;
	private final Letters letters;
	private final Registry registry;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Distribution(Deliveries deliveries, BatchTable batches, Delivering delivering, Letters letters, Registry registry,
			Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.deliveries = deliveries;
		this.batches = batches;
		this.delivering = delivering;
		this.letters = letters;
		this.registry = registry;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A step of the flow: delivers to every addressee and copy, each registered at once in its agency's agenda; of many it is accepted that
	 * they get it, see {@link #progress}. Safe to repeat. Refuses with distribution.not-signed.
	 */
	public void deliver(DocumentId letter) {
		var sent = letters.view(letter);
		Verdict.when(sent.state() == LetterState.SIGNED, "distribution.not-signed").orThrow();
		var recipients = inOrderOfAgendas(Recipient.of(sent.content().addressees(), sent.content().copies()));
		if (recipients.size() > AT_ONCE) {
			if (batches.begin(letter, recipients, clock.now())) {
				events.publishEvent(new DeliveryBegun(letter));
			}
		} else if (delivering.to(letter, recipients) > 0) {
			events.publishEvent(new LetterDelivered(letter, recipients.size(), Actor.SYSTEM, clock.now()));
		}
	}

	/** How far a letter to many has come; nothing of one that went to few. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<BatchProgress> progress(DocumentId letter) {
		return batches.of(letter);
	}

	/** Agenda counters are taken in one order by everybody, so that two letters going out at once never wait for each other. */
	private List<Recipient> inOrderOfAgendas(List<Recipient> recipients) {
		return recipients.stream().sorted(Comparator
				.comparing((Recipient recipient) -> directory.agencyOf(recipient.position()).code())
				.thenComparingInt(Recipient::place)).toList();
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
