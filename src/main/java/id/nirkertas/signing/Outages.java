package id.nirkertas.signing;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that the time-stamp service was found down, over restarts and for all nodes, until one of them finds it up. */
@Component
class Outages {

	private final JdbcClient jdbc;
	private final ApplicationEventPublisher events;

	Outages(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Stays whatever becomes of the caller's act. Safe to repeat: the first who found it down has said since when. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void begin(Instant at) {
		jdbc.sql("insert into signing_outage (began_at) values (?) on conflict do nothing").param(Timestamp.from(at))
				.update();
	}

	boolean isOpen() {
		return jdbc.sql("select exists (select 1 from signing_outage where ended_at is null)").query(Boolean.class).single();
	}

	/** Of several who end it at once, the first publishes {@link TimeStampsResumed}; the others find nothing to end. */
	@Transactional
	public void end(Instant at) {
		jdbc.sql("""
				update signing_outage set ended_at = greatest(began_at, ?) where ended_at is null
				returning id, began_at, ended_at""").param(Timestamp.from(at))
				.query((row, _) -> new TimeStampsResumed(row.getLong("id"), row.getTimestamp("began_at").toInstant(),
						row.getTimestamp("ended_at").toInstant()))
				.optional().ifPresent(events::publishEvent);
	}
}
