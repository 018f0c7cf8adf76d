package id.nirkertas.audit;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every act of the office into the trail, in the act's own transaction: neither is ever there without the other. */
@Component
class TrailWriter {

	private final TrailTables tables;

	TrailWriter(TrailTables tables) {
		this.tables = tables;
	}

	/** First of all listeners: others may act upon the event, and a cause stands before its effects. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void write(Evidence evidence) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(
					"%s was published outside a transaction".formatted(evidence.getClass().getName()));
		}
		tables.add(line(tables.nextNumber(), evidence));
	}

	private static TrailEntry line(long number, Evidence evidence) {
		var by = evidence.by();
		// The database keeps microseconds: what is hashed is what will be read back
		return new TrailEntry(number, evidence.at().truncatedTo(ChronoUnit.MICROS), EventName.of(evidence.getClass()),
				by.person().value(), by.position().value(), by.capacity().name(),
				Optional.ofNullable(evidence.about()).map(DocumentId::value).orElse(null), Map.copyOf(evidence.facts()));
	}
}
