package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of handovers. */
@Repository
class HandoverTable {

	private final JdbcClient database;

	HandoverTable(JdbcClient database) {
		this.database = database;
	}

	/** False when there is one of that id already. */
	boolean add(Handover handover) {
		return database
				.sql("""
						insert into handover (id, leaving, successor, positions, target, drafts, secrets, covers, note, state, proposed_by,
							proposed_through, proposed_at)
						values (:id, :leaving, :successor, :positions, :target, :drafts, :secrets, :covers, :note, 'PROPOSED', :by, :through, :at)
						on conflict (id) do nothing
						""")
				.param("id", handover.id().value()).param("leaving", handover.leaving().value())
				.param("successor", handover.successor().value())
				.param("positions", handover.positions().stream().map(PositionId::value).toArray(UUID[]::new))
				.param("target", handover.target() == null ? null : handover.target().value(), Types.OTHER)
				.param("drafts", handover.drafts().stream().map(DocumentId::value).toArray(UUID[]::new))
				.param("secrets", handover.secrets()).param("covers", handover.covers().toArray(String[]::new))
				.param("note", handover.note()).param("by", handover.proposedBy().value())
				.param("through", handover.proposedThrough().value())
				.param("at", handover.proposedAt().atOffset(ZoneOffset.UTC)).update() == 1;
	}

	Optional<Handover> find(HandoverId id) {
		return database.sql("select * from handover where id = ?").param(id.value()).query(HandoverTable::handover)
				.optional();
	}

	/** Until the transaction ends nobody else moves it. */
	Optional<Handover> take(HandoverId id) {
		return database.sql("select * from handover where id = ? for update").param(id.value())
				.query(HandoverTable::handover).optional();
	}

	/** The latest first. */
	List<Handover> all() {
		return database.sql("select * from handover order by proposed_at desc, id").query(HandoverTable::handover).list();
	}

	/** Those that wait for somebody. */
	List<Handover> proposed() {
		return database.sql("select * from handover where state = 'PROPOSED' order by id").query(HandoverTable::handover)
				.list();
	}

	/** Whom one that waits may concern, without all that it covers. */
	record Waiting(HandoverId id, PersonId successor, @Nullable PositionId target, PositionId desk,
			PositionId proposedThrough) {
	}

	/** As {@link #proposed}, as much of each as says whom it may concern: every page asks. */
	List<Waiting> waiting() {
		return database.sql("""
				select id, successor, target, positions[1] as desk, proposed_through from handover where state = 'PROPOSED'
				""").query((row, _) -> new Waiting(new HandoverId(id(row, "id")), new PersonId(id(row, "successor")),
				of(row.getObject("target", UUID.class), PositionId::new), new PositionId(id(row, "desk")),
				new PositionId(id(row, "proposed_through")))).list();
	}

	/** Those of them that still wait. */
	List<Handover> proposed(Collection<HandoverId> ids) {
		return ids.isEmpty()
				? List.of()
				: database.sql("select * from handover where id = any(:ids) and state = 'PROPOSED'")
						.param("ids", ids.stream().map(HandoverId::value).toArray(UUID[]::new))
						.query(HandoverTable::handover).list();
	}

	/** Until the transaction ends nobody else proposes to hand any of these desks over. */
	void hold(Collection<PositionId> positions) {
		positions.stream().map(PositionId::toString).distinct().sorted()
				.forEach(position -> database.sql("select pg_advisory_xact_lock(hashtextextended('handover:' || ?, 0))")
						.param(position).query((_, _) -> true).single());
	}

	/** What somebody has handed over, the first first. */
	List<Handover> confirmed(PersonId leaving) {
		return database.sql("select * from handover where leaving = ? and state = 'CONFIRMED' order by confirmed_at")
				.param(leaving.value()).query(HandoverTable::handover).list();
	}

	/** False when it was theirs before, or is decided by now. */
	boolean passUp(HandoverId id, Actor decider) {
		return database.sql("""
				update handover set decider = :person, decides_through = :position
				where id = :id and state = 'PROPOSED' and (decider, decides_through) is distinct from (:person, :position)
				""").param("person", decider.person().value()).param("position", decider.position().value())
				.param("id", id.value()).update() == 1;
	}

	/** False when it is decided, or had lapsed, by now. */
	boolean lapse(HandoverId id) {
		return database.sql("update handover set state = 'LAPSED' where id = ? and state = 'PROPOSED'").param(id.value())
				.update() == 1;
	}

	void close(HandoverId id, HandoverState state, Actor by, Instant at) {
		var confirmed = state == HandoverState.CONFIRMED;
		database.sql("""
				update handover set state = :state, confirmed_by = :by, confirmed_through = :through, confirmed_at = :at
				where id = :id
				""").param("state", state.name()).param("by", confirmed ? by.person().value() : null, Types.OTHER)
				.param("through", confirmed ? by.position().value() : null, Types.OTHER)
				.param("at", confirmed ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
				.param("id", id.value()).update();
	}

	/** So many things came after the last day of whoever leaves, and are not handed over. */
	void leaveOut(HandoverId id, int items) {
		database.sql("update handover set left_out = :items where id = :id").param("items", items).param("id", id.value())
				.update();
	}

	/** Whether it was proposed when proposals still covered what came after the last day of whoever leaves. */
	boolean isOfOld(HandoverId id) {
		return database.sql("select of_old from handover where id = ?").param(id.value()).query(Boolean.class).optional()
				.orElse(false);
	}

	int leftOut(HandoverId id) {
		return database.sql("select left_out from handover where id = ?").param(id.value()).query(Integer.class).single();
	}

	void decline(HandoverId id, Actor by, String reason, Instant at) {
		database.sql("""
				update handover set state = 'DECLINED', declined_by = :by, declined_through = :through, declined_at = :at,
					declined_because = :because
				where id = :id
				""").param("by", by.person().value()).param("through", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("because", reason).param("id", id.value()).update();
	}

	void agree(HandoverId id, Actor by, Instant at) {
		database.sql("""
				update handover set agreed_by = :by, agreed_through = :through, agreed_at = :at where id = :id
				""").param("by", by.person().value()).param("through", by.position().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value()).update();
	}

	void keep(HandoverId id, List<HandoverItem> items) {
		var place = 0;
		for (var item : items) {
			database.sql(
					"""
							insert into handover_item (handover, place, kind, key, document, position, number, subject, secret, party,
								due, since, passed_to)
							values (:id, :place, :kind, :key, :document, :position, :number, :subject, :secret, :party, :due, :since,
								:passed)
							""")
					.param("id", id.value()).param("place", place++).param("kind", item.kind().name())
					.param("key", item.key())
					.param("document", item.document() == null ? null : item.document().value(), Types.OTHER)
					.param("position", item.position().value()).param("number", item.number())
					.param("subject", item.subject()).param("secret", item.secret()).param("party", item.party())
					.param("due", item.due(), Types.DATE).param("since", item.since().atOffset(ZoneOffset.UTC))
					.param("passed", item.passedTo() == null ? null : item.passedTo().value(), Types.OTHER).update();
		}
	}

	List<HandoverItem> items(HandoverId id) {
		return database.sql("select * from handover_item where handover = ? order by place").param(id.value())
				.query(HandoverTable::item).list();
	}

	private static Handover handover(ResultSet row, int number) throws SQLException {
		return new Handover(new HandoverId(row.getObject("id", UUID.class)), new PersonId(id(row, "leaving")),
				new PersonId(id(row, "successor")), ids(row.getArray("positions"), PositionId::new),
				of(row.getObject("target", UUID.class), PositionId::new), ids(row.getArray("drafts"), DocumentId::new),
				row.getBoolean("secrets"), row.getObject("agreed_by") != null,
				List.of((String[]) row.getArray("covers").getArray()), row.getString("note"),
				HandoverState.valueOf(row.getString("state")), new PersonId(id(row, "proposed_by")),
				new PositionId(id(row, "proposed_through")), row.getTimestamp("proposed_at").toInstant(),
				of(row.getObject("confirmed_by", UUID.class), PersonId::new),
				of(row.getObject("confirmed_through", UUID.class), PositionId::new),
				of(row.getTimestamp("confirmed_at"), Timestamp::toInstant), declined(row));
	}

	private static @Nullable Declined declined(ResultSet row) throws SQLException {
		var at = row.getTimestamp("declined_at");
		return at == null
				? null
				: new Declined(new PersonId(id(row, "declined_by")), new PositionId(id(row, "declined_through")),
						at.toInstant(), row.getString("declined_because"));
	}

	private static HandoverItem item(ResultSet row, int number) throws SQLException {
		return new HandoverItem(ItemKind.valueOf(row.getString("kind")), row.getString("key"),
				of(row.getObject("document", UUID.class), DocumentId::new), new PositionId(id(row, "position")),
				row.getString("number"),
				row.getString("subject"), row.getBoolean("secret"), row.getString("party"),
				row.getObject("due", LocalDate.class), row.getTimestamp("since").toInstant(),
				of(row.getObject("passed_to", UUID.class), PositionId::new));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static <T> List<T> ids(Array array, Function<UUID, T> name) throws SQLException {
		return Arrays.stream((UUID[]) array.getArray()).map(name).toList();
	}

	private static <S, T> @Nullable T of(@Nullable S value, Function<S, T> name) {
		return value == null ? null : name.apply(value);
	}
}
