package id.nirkertas.distribution;

import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proof of delivery in the database. */
@Repository
class Deliveries {

	private final JdbcClient jdbc;

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when it was delivered before. */
	boolean add(DocumentId letter, Recipient recipient, DocumentId incoming, Instant at) {
		return jdbc.sql("""
				insert into distribution_delivery (letter, recipient, standing, place, incoming, delivered_at)
				values (:letter, :recipient, :standing, :place, :incoming, :at) on conflict do nothing""")
				.param("letter", letter.value()).param("recipient", recipient.position().value())
				.param("standing", recipient.standing().name()).param("place", recipient.place())
				.param("incoming", incoming.value()).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** Addressees first, then copies, as they stand on the letter. */
	List<Delivery> of(DocumentId letter) {
		return jdbc.sql("select * from distribution_delivery where letter = :letter order by place")
				.param("letter", letter.value())
				.query((row, _) -> new Delivery(new PositionId(row.getObject("recipient", UUID.class)),
						Standing.valueOf(row.getString("standing")), new DocumentId(row.getObject("incoming", UUID.class)),
						row.getObject("delivered_at", OffsetDateTime.class).toInstant()))
				.list();
	}

	record Delivery(PositionId recipient, Standing standing, DocumentId incoming, Instant at) {
	}
}
