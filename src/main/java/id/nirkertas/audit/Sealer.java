package id.nirkertas.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what is new in the trail, in the background: an act never waits for the chain of seals. */
@Component
@EnableScheduling
class Sealer {

	private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
	private static final int BATCH = 1000;

	private final TrailTables tables;
	private final Clock clock;
	private final TransactionTemplate transaction;

	Sealer(TrailTables tables, Clock clock, PlatformTransactionManager transactions) {
		this.tables = tables;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Scheduled(fixedDelayString = "${nirkertas.audit.seal-every:PT1M}", initialDelayString = "${nirkertas.audit.seal-every:PT1M}")
	void sealAll() {
		while (Boolean.TRUE.equals(transaction.execute(_ -> sealBatch()))) {
			LOG.debug("More lines of the trail wait for a seal");
		}
	}

	/** Says whether there may be more. */
	private boolean sealBatch() {
		if (!tables.lockSealing()) {
			return false;
		}
		var rows = tables.pending(BATCH);
		if (rows.isEmpty()) {
			return false;
		}
		var seal = tables.lastSeal().map(last -> over(rows, last.id() + 1, last.seal()))
				.orElseGet(() -> over(rows, 1, Seal.NONE));
		tables.add(seal);
		// Whoever keeps this line elsewhere can prove later that nobody rewrote the trail and its seals together
		LOG.info("Seal {} of the trail over {} lines: {}", seal.id(), rows.size(), HexFormat.of().formatHex(seal.seal()));
		return rows.size() == BATCH;
	}

	private Seal over(List<TrailTables.Row> rows, long id, byte[] previous) {
		Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
		return Seal.over(id, rows.stream().map(row -> row.line().id()).toList(),
				rows.stream().map(TrailTables.Row::hash).toList(),
				previous, at);
	}
}
