package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Noted orders in the database. What is settled stays. */
@Repository
class SpokenOrderTable {

	private final JdbcClient database;

	SpokenOrderTable(JdbcClient database) {
		this.database = database;
	}

	/** False when the letter waits for this position's word already. */
	boolean add(SpokenOrderId id, DocumentId letter, Actor by, PositionId giver, Word word, String words, Instant at) {
		var said = word.by();
		return database.sql("""
				insert into spoken_order (id, letter, drafter, noted_by, giver, said_by, asked, given_on, words, noted_at,
					state)
				values (:id, :letter, :drafter, :by, :giver, :said, :asked, :on, :words, :at, 'WAITING')
				on conflict (letter, giver) where state = 'WAITING' do nothing""").param("id", id.value())
				.param("letter", letter.value()).param("drafter", by.position().value()).param("by", by.person().value())
				.param("giver", giver.value()).param("said", said == null ? null : said.value(), Types.OTHER)
				.param("asked", word.asked().value()).param("on", word.on()).param("words", words)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** Whether what waits for this position's word says the same. */
	boolean repeats(DocumentId letter, PositionId giver, LocalDate on, String words) {
		return database.sql("""
				select exists (select 1 from spoken_order where letter = :letter and giver = :giver and state = 'WAITING'
					and given_on = :on and words = :words)""").param("letter", letter.value())
				.param("giver", giver.value()).param("on", on).param("words", words).query(Boolean.class).single();
	}

	/** False when it was settled before. */
	boolean settle(SpokenOrderId id, SpokenOrderState state, String reply, Actor by, Instant at) {
		return database.sql("""
				update spoken_order set state = :state, reply = :reply, settled_by = :by, settled_as = :as,
					settled_at = :at
				where id = :id and state = 'WAITING'""").param("state", state.name()).param("reply", reply)
				.param("by", by.person().value()).param("as", by.capacity().name())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value())
				.update() == 1;
	}

	/** What one position noted waits on behalf of another from now on. */
	void pass(DocumentId letter, PositionId from, PositionId to) {
		database.sql("""
				update spoken_order set drafter = :to where letter = :letter and drafter = :from and state = 'WAITING'""")
				.param("letter", letter.value()).param("from", from.value()).param("to", to.value()).update();
	}

	/** False when it was settled, or moved, before. */
	boolean ask(SpokenOrderView order, PositionId to) {
		return database.sql("""
				update spoken_order set asked = :to where id = :id and asked = :from and state = 'WAITING'""")
				.param("to", to.value()).param("id", order.id().value()).param("from", order.asked().value()).update() == 1;
	}

	List<SpokenOrderView> waiting() {
		return database.sql("select * from spoken_order where state = 'WAITING' order by noted_at, id")
				.query((row, _) -> view(row)).list();
	}

	/** Oldest first. */
	List<SpokenOrderView> on(DocumentId letter) {
		return Reading.once(List.of("spoken.on", letter),
				() -> database.sql("select * from spoken_order where letter = :letter order by noted_at, id")
						.param("letter", letter.value()).query((row, _) -> view(row)).list());
	}

	List<SpokenOrderView> all(Collection<SpokenOrderId> ids) {
		return ids.isEmpty()
				? List.of()
				: database.sql("select * from spoken_order where id in (:ids)")
						.param("ids", ids.stream().map(SpokenOrderId::value).toList()).query((row, _) -> view(row)).list();
	}

	List<SpokenOrderView> all() {
		return database.sql("select * from spoken_order").query((row, _) -> view(row)).list();
	}

	Optional<SpokenOrderView> find(SpokenOrderId id) {
		return all(List.of(id)).stream().findFirst();
	}

	private static SpokenOrderView view(ResultSet row) throws SQLException {
		var said = row.getObject("said_by", UUID.class);
		var settler = row.getObject("settled_by", UUID.class);
		var as = row.getString("settled_as");
		var settled = row.getObject("settled_at", OffsetDateTime.class);
		return new SpokenOrderView(new SpokenOrderId(row.getObject("id", UUID.class)),
				new DocumentId(row.getObject("letter", UUID.class)), new PositionId(row.getObject("drafter", UUID.class)),
				new PersonId(row.getObject("noted_by", UUID.class)), new PositionId(row.getObject("giver", UUID.class)),
				said == null ? null : new PersonId(said), new PositionId(row.getObject("asked", UUID.class)),
				row.getObject("given_on", LocalDate.class), row.getString("words"),
				row.getObject("noted_at", OffsetDateTime.class).toInstant(),
				SpokenOrderState.valueOf(row.getString("state")), row.getString("reply"),
				settler == null ? null : new PersonId(settler), as == null ? null : Capacity.valueOf(as),
				settled == null ? null : settled.toInstant());
	}
}
