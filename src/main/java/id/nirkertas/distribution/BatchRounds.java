package id.nirkertas.distribution;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers letters to many, some recipients a transaction: as soon as such a letter is accepted, and again every few seconds for
 * what a node that died left, or what failed. A recipient whose delivery fails holds up nobody else.
 */
@Component
class BatchRounds {

	private static final Logger LOG = LoggerFactory.getLogger(BatchRounds.class);
	private static final int AT_ONCE = 25;

	private final BatchTable table;
	private final Delivering delivering;
	private final TransactionOperations transactions;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final AtomicBoolean busy = new AtomicBoolean();

	BatchRounds(BatchTable table, Delivering delivering, TransactionOperations transactions, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.delivering = delivering;
		this.transactions = transactions;
		this.clock = clock;
		this.events = events;
	}

	/** Whoever signed does not wait for it. */
	@TransactionalEventListener
	void on(DeliveryBegun event) {
		Thread.ofVirtual().name("delivery").start(this::goRound);
	}

	/** One round a node at a time; what is accepted meanwhile is part of it, or of the next. */
	@Scheduled(fixedDelayString = "${nirkertas.distribution.deliver-every:PT5S}", initialDelayString = "PT5S")
	void goRound() {
		if (busy.compareAndSet(false, true)) {
			try {
				var more = true;
				while (more) {
					more = deliverSome();
				}
			} finally {
				busy.set(false);
			}
		}
	}

	/** Whether there may be more. */
	private boolean deliverSome() {
		var letter = transactions.execute(_ -> table.next(clock.now()));
		if (letter == null || letter.isEmpty()) {
			return false;
		}
		try {
			return deliver(letter.get(), AT_ONCE) > 0;
		} catch (RuntimeException fault) {
			LOG.warn("Letter {} did not reach some of its recipients at once, each is tried by itself", letter.get(), fault);
			return deliverEach(letter.get());
		}
	}

	private int deliver(DocumentId letter, int most) {
		var delivered = transactions.execute(_ -> {
			var recipients = table.take(letter, clock.now(), most);
			if (!recipients.isEmpty()) {
				delivering.to(letter, recipients);
				count(letter, recipients);
			}
			return recipients.size();
		});
		return delivered == null ? 0 : delivered;
	}

	private void count(DocumentId letter, List<Recipient> recipients) {
		if (table.delivered(letter, recipients, clock.now())) {
			var total = table.of(letter).orElseThrow().total();
			events.publishEvent(new LetterDelivered(letter, total, Actor.SYSTEM, clock.now()));
		}
	}

	private boolean deliverEach(DocumentId letter) {
		var recipients = transactions.execute(_ -> table.take(letter, clock.now(), AT_ONCE));
		for (var recipient : recipients == null ? List.<Recipient>of() : recipients) {
			try {
				transactions.executeWithoutResult(_ -> {
					if (table.takes(letter, recipient)) {
						delivering.to(letter, List.of(recipient));
						count(letter, List.of(recipient));
					}
				});
			} catch (RuntimeException fault) {
				LOG.error("Letter {} does not reach {}", letter, recipient.position(), fault);
				var code = fault instanceof RefusedException refused ? refused.code() : "distribution.batch.fault";
				transactions.executeWithoutResult(_ -> table.failed(letter, recipient, code, clock.now()));
			}
		}
		return recipients != null && !recipients.isEmpty();
	}
}
