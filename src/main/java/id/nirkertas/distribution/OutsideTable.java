package id.nirkertas.distribution;

import id.nirkertas.letter.OutsideParty;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that go out of the government, in the database. */
@Repository
class OutsideTable {

	private final JdbcClient jdbc;

	OutsideTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when it was opened before. */
	boolean open(DocumentId letter, PositionId drafter, PositionId signatory, List<PositionId> carriers,
			List<OutsideParty> parties, Instant at) {
		var isNew = jdbc.sql("""
				insert into distribution_outgoing (letter, drafter, signatory, carriers, opened_at)
				values (:letter, :drafter, :signatory, :carriers, :at) on conflict do nothing""")
				.param("letter", letter.value()).param("drafter", drafter.value()).param("signatory", signatory.value())
				.param("carriers", values(carriers)).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
		if (isNew) {
			jdbc.sql("""
					insert into distribution_outside (letter, place, name, town)
					select :letter, listed.place, listed.name, listed.town
					from unnest(:names, :towns) with ordinality as listed(name, town, place)""")
					.param("letter", letter.value())
					.param("names", parties.stream().map(OutsideParty::name).toArray(String[]::new))
					.param("towns", parties.stream().map(OutsideParty::place).toArray(String[]::new)).update();
		}
		return isNew;
	}

	/** Nobody while the letter goes nowhere outside. */
	List<PositionId> carriers(DocumentId letter) {
		return jdbc.sql("select unnest(carriers) carrier from distribution_outgoing where letter = :letter")
				.param("letter", letter.value()).query((row, _) -> new PositionId(row.getObject("carrier", UUID.class)))
				.list();
	}

	/** Takes its row until the transaction ends: two who record at once stand in a queue. */
	void take(DocumentId letter) {
		jdbc.sql("select 1 from distribution_outgoing where letter = :letter for update").param("letter", letter.value())
				.query().listOfRows();
	}

	/** In the order of the letter. */
	List<OutsideDelivery> of(DocumentId letter) {
		var sent = jdbc
				.sql("select * from distribution_dispatch where letter = :letter order by recorded_at desc, sent_on desc")
				.param("letter", letter.value()).query((row, _) -> new Placed(row.getInt("place"), sent(row))).list()
				.stream()
				.collect(Collectors.groupingBy(Placed::place, Collectors.mapping(Placed::sent, Collectors.toList())));
		return jdbc.sql("select place, name, town from distribution_outside where letter = :letter order by place")
				.param("letter", letter.value()).query((row, _) -> new OutsideDelivery(row.getInt("place"),
						row.getString("name"), row.getString("town"), sent.getOrDefault(row.getInt("place"), List.of())))
				.list();
	}

	/** The same said again is said once. To how many it is new. */
	int record(DocumentId letter, Collection<Integer> places, Dispatch dispatch, Actor by, Instant at) {
		var recorded = jdbc
				.sql("""
						insert into distribution_dispatch (letter, place, channel, sent_on, receiver, note, person, position, recorded_at)
						select letter, place, :channel, :on, :receiver, :note, :person, :position, :at
						from distribution_outside where letter = :letter and place = any(:places)
						on conflict do nothing""")
				.param("letter", letter.value()).param("places", places.toArray(Integer[]::new))
				.param("channel", dispatch.channel().name()).param("on", dispatch.on())
				.param("receiver", dispatch.receiver())
				.param("note", dispatch.note()).param("person", by.person().value()).param("position", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).update();
		jdbc.sql("update distribution_outside set sent = true where letter = :letter and place = any(:places) and not sent")
				.param("letter", letter.value()).param("places", places.toArray(Integer[]::new)).update();
		return recorded;
	}

	/** To how many of how many each of the letters has gone. */
	Map<DocumentId, OutsideDeliveries.Progress> progress(Collection<DocumentId> letters) {
		return jdbc.sql("""
				select letter, count(*) filter (where sent) gone, count(*) every from distribution_outside
				where letter = any(:letters) group by letter""")
				.param("letters", letters.stream().map(DocumentId::value).toArray(UUID[]::new))
				.query((row, _) -> Map.entry(new DocumentId(row.getObject("letter", UUID.class)),
						new OutsideDeliveries.Progress(row.getInt("gone"), row.getInt("every"))))
				.list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	int waiting(DocumentId letter) {
		return jdbc.sql("select count(*) from distribution_outside where letter = :letter and not sent")
				.param("letter", letter.value()).query(Integer.class).single();
	}

	/** False when it was so before. */
	boolean complete(DocumentId letter, Instant at) {
		return jdbc.sql("update distribution_outgoing set sent_at = :at where letter = :letter and sent_at is null")
				.param("at", at.atOffset(ZoneOffset.UTC)).param("letter", letter.value()).update() == 1;
	}

	/** Letters that somebody outside still waits for, of those one of the positions carries, drafted or signed; oldest first. */
	List<DocumentId> unsent(Collection<PositionId> positions) {
		return jdbc.sql("""
				select letter from distribution_outgoing
				where sent_at is null
					and (drafter = any(:positions) or signatory = any(:positions) or carriers && :positions)
				order by opened_at, letter""").param("positions", values(positions))
				.query((row, _) -> new DocumentId(row.getObject("letter", UUID.class))).list();
	}

	private record Placed(int place, OutsideDelivery.Recorded sent) {
	}

	private static OutsideDelivery.Recorded sent(ResultSet row) throws SQLException {
		return new OutsideDelivery.Recorded(
				new Dispatch(Channel.valueOf(row.getString("channel")), row.getObject("sent_on", LocalDate.class),
						row.getString("receiver"), row.getString("note")),
				new PersonId(row.getObject("person", UUID.class)),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant());
	}

	private static UUID[] values(Collection<PositionId> positions) {
		return positions.stream().map(PositionId::value).toArray(UUID[]::new);
	}
}
