package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dispositions that wait for their giver, and who helped with those that were given. */
@Repository
class PreparationTable {

	private final JdbcClient jdbc;

	PreparationTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when something waits in this place already. */
	boolean add(PreparedId id, DocumentId letter, @Nullable NodeId under, PositionId head, Actor by,
			DispositionOrder order, Instant at) {
		return jdbc.sql("""
				insert into disposition_prepared (id, letter, under, head, assistant, prepared_by, recipients, parts,
					instructions, note, due, prepared_at, state)
				values (:id, :letter, :under, :head, :assistant, :by, :recipients, :parts, :instructions, :note, :due, :at,
					'WAITING')
				on conflict (letter, under, head) where state = 'WAITING' do nothing""").param("id", id.value())
				.param("letter", letter.value()).param("under", under == null ? null : under.value(), Types.OTHER)
				.param("head", head.value()).param("assistant", by.position().value()).param("by", by.person().value())
				.param("recipients",
						order.recipients().stream().map(each -> each.position().value()).toArray(UUID[]::new))
				.param("parts", order.recipients().stream().map(each -> each.part().name()).toArray(String[]::new))
				.param("instructions", order.instructions().stream().distinct().toArray(String[]::new))
				.param("note", order.note().strip()).param("due", order.due(), Types.DATE)
				.param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
	}

	/** False when it was settled before. */
	boolean settle(PreparedId id, PreparedState state, String reply, Actor by, Instant at) {
		return jdbc.sql("""
				update disposition_prepared set state = :state, reply = :reply, settled_by = :by, settled_at = :at
				where id = :id and state = 'WAITING'""").param("state", state.name()).param("reply", reply)
				.param("by", by.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value())
				.update() == 1;
	}

	void assisted(NodeId node, Assistance assistance) {
		jdbc.sql(
				"insert into disposition_assistance (node, assistant, person, in_name) values (:node, :assistant, :person, :name)")
				.param("node", node.value()).param("assistant", assistance.assistant().value())
				.param("person", assistance.person().value()).param("name", assistance.inName()).update();
	}

	Map<NodeId, Assistance> assistances(DocumentId letter) {
		return jdbc
				.sql("""
						select a.* from disposition_assistance a join disposition_node n on n.id = a.node where n.letter = :letter""")
				.param("letter", letter.value())
				.query((row, _) -> Map.entry(new NodeId(row.getObject("node", UUID.class)),
						new Assistance(new PositionId(row.getObject("assistant", UUID.class)),
								new PersonId(row.getObject("person", UUID.class)), row.getBoolean("in_name"))))
				.list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Oldest first. */
	List<PreparedView> waitingFor(PositionId head) {
		return jdbc
				.sql("select * from disposition_prepared where head = :head and state = 'WAITING' order by prepared_at, id")
				.param("head", head.value()).query((row, _) -> view(row)).list();
	}

	List<PreparedView> waitingOn(DocumentId letter) {
		return jdbc.sql("select * from disposition_prepared where letter = :letter and state = 'WAITING'")
				.param("letter", letter.value()).query((row, _) -> view(row)).list();
	}

	/** Newest first. */
	List<PreparedView> by(PositionId assistant, int limit) {
		return jdbc
				.sql("""
						select * from disposition_prepared where assistant = :assistant order by prepared_at desc, id limit :limit""")
				.param("assistant", assistant.value()).param("limit", limit).query((row, _) -> view(row)).list();
	}

	List<PreparedView> all(Collection<PreparedId> ids) {
		return ids.isEmpty()
				? List.of()
				: jdbc.sql("select * from disposition_prepared where id in (:ids)")
						.param("ids", ids.stream().map(PreparedId::value).toList()).query((row, _) -> view(row)).list();
	}

	List<PreparedView> all() {
		return jdbc.sql("select * from disposition_prepared").query((row, _) -> view(row)).list();
	}

	Optional<PreparedView> find(PreparedId id) {
		return all(List.of(id)).stream().findFirst();
	}

	private static PreparedView view(ResultSet row) throws SQLException {
		var under = row.getObject("under", UUID.class);
		var settler = row.getObject("settled_by", UUID.class);
		var settled = row.getObject("settled_at", OffsetDateTime.class);
		return new PreparedView(new PreparedId(row.getObject("id", UUID.class)),
				new DocumentId(row.getObject("letter", UUID.class)), under == null ? null : new NodeId(under),
				new PositionId(row.getObject("head", UUID.class)), new PositionId(row.getObject("assistant", UUID.class)),
				new PersonId(row.getObject("prepared_by", UUID.class)), order(row),
				row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
				PreparedState.valueOf(row.getString("state")), row.getString("reply"),
				settler == null ? null : new PersonId(settler), settled == null ? null : settled.toInstant());
	}

	private static DispositionOrder order(ResultSet row) throws SQLException {
		var recipients = (UUID[]) row.getArray("recipients").getArray();
		var parts = (String[]) row.getArray("parts").getArray();
		return new DispositionOrder(
				IntStream.range(0, recipients.length).mapToObj(each -> new DispositionOrder.Recipient(
						new PositionId(recipients[each]), Part.valueOf(parts[each]))).toList(),
				List.of((String[]) row.getArray("instructions").getArray()), row.getString("note"),
				row.getObject("due", LocalDate.class));
	}
}
