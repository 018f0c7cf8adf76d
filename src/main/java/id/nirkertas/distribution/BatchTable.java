package id.nirkertas.distribution;

import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters to many in the database, until everybody has them. */
@Repository
class BatchTable {

	private static final int LONGEST_PAUSE_DOUBLINGS = 6;

	private final JdbcClient jdbc;

	BatchTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when it was begun before. */
	boolean begin(DocumentId letter, List<Recipient> inTurn, Instant at) {
		var begun = jdbc.sql("""
				insert into distribution_batch (letter, total, begun_at) values (?, ?, ?) on conflict do nothing""")
				.params(letter.value(), inTurn.size(), moment(at)).update() == 1;
		if (begun) {
			jdbc.sql("""
					insert into distribution_batch_recipient (letter, place, recipient, standing, turn, due_at)
					select :letter, p, r, s, t, :at
					from unnest(:places::int[], :recipients::uuid[], :standings::text[]) with ordinality u (p, r, s, t)""")
					.param("letter", letter.value()).param("at", moment(at))
					.param("places", inTurn.stream().map(Recipient::place).toArray(Integer[]::new))
					.param("recipients", inTurn.stream().map(each -> each.position().value()).toArray(UUID[]::new))
					.param("standings", inTurn.stream().map(each -> each.standing().name()).toArray(String[]::new)).update();
		}
		return begun;
	}

	/** One that has something to be delivered now, those that wait longest first. */
	Optional<DocumentId> next(Instant now) {
		return jdbc.sql("""
				select letter from distribution_batch_recipient where delivered_at is null and due_at <= ?
				order by due_at limit 1 for update skip locked""").param(moment(now))
				.query((row, _) -> new DocumentId(row.getObject(1, UUID.class))).optional();
	}

	/** The next ones of a letter that no other node holds; held until the transaction ends. */
	List<Recipient> take(DocumentId letter, Instant now, int most) {
		return jdbc.sql("""
				select place, recipient, standing from distribution_batch_recipient
				where letter = ? and delivered_at is null and due_at <= ? order by turn limit ? for update skip locked""")
				.params(letter.value(), moment(now), most)
				.query((row, _) -> new Recipient(new PositionId(row.getObject(2, UUID.class)),
						Standing.valueOf(row.getString(3)),
						row.getInt(1)))
				.list();
	}

	/** Whether it still waits and no other node holds it; held until the transaction ends. */
	boolean takes(DocumentId letter, Recipient recipient) {
		return jdbc.sql("""
				select 1 from distribution_batch_recipient
				where letter = ? and place = ? and delivered_at is null for update skip locked""")
				.params(letter.value(), recipient.place()).query(Integer.class).optional().isPresent();
	}

	/** Whether these were the last. Whoever counts waits for who counted before, so one of them is. */
	boolean delivered(DocumentId letter, List<Recipient> recipients, Instant at) {
		jdbc.sql(
				"update distribution_batch_recipient set delivered_at = :at, fault = null where letter = :letter and place in (:places)")
				.param("at", moment(at)).param("letter", letter.value())
				.param("places", recipients.stream().map(Recipient::place).toList()).update();
		return jdbc.sql("""
				update distribution_batch set delivered = delivered + :more,
					ended_at = case when delivered + :more = total then cast(:at as timestamptz) end
				where letter = :letter returning delivered = total""").param("more", recipients.size())
				.param("at", moment(at))
				.param("letter", letter.value()).query(Boolean.class).single();
	}

	/** Tried again in half a minute, a minute, two, and so on up to half an hour. */
	void failed(DocumentId letter, Recipient recipient, String code, Instant at) {
		var tries = jdbc
				.sql("""
						update distribution_batch_recipient set tries = tries + 1, fault = ? where letter = ? and place = ? returning tries""")
				.params(code, letter.value(), recipient.place()).query(Integer.class).single();
		var pause = Duration.ofSeconds(30).multipliedBy(1L << Math.min(tries - 1, LONGEST_PAUSE_DOUBLINGS));
		jdbc.sql("update distribution_batch_recipient set due_at = ? where letter = ? and place = ?")
				.params(moment(at.plus(pause)), letter.value(), recipient.place()).update();
	}

	Optional<BatchProgress> of(DocumentId letter) {
		return jdbc.sql("select total, delivered from distribution_batch where letter = ?").param(letter.value())
				.query((row, _) -> new BatchProgress(row.getInt(1), row.getInt(2), faults(letter))).optional();
	}

	private List<BatchProgress.Fault> faults(DocumentId letter) {
		return jdbc.sql("""
				select recipient, fault from distribution_batch_recipient
				where letter = ? and delivered_at is null and fault is not null order by place""").param(letter.value())
				.query((row, _) -> new BatchProgress.Fault(new PositionId(row.getObject(1, UUID.class)), row.getString(2)))
				.list();
	}

	private static OffsetDateTime moment(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}
}
