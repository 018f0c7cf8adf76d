package id.nirkertas.audit;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DeedBook;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the trail and its seals. */
@Repository
class TrailTables {

	/** Only one node seals at a time. */
	private static final long SEALER = 0x5EA1;

	private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient database;
	private final JsonMapper json = JsonMapper.shared();

	TrailTables(JdbcClient database) {
		this.database = database;
	}

	long nextNumber() {
		return database.sql("select nextval('audit_event_number')").query(Long.class).single();
	}

	void add(TrailEntry line) {
		database.sql("""
				with line as (
					insert into audit_event (id, at, event, person, position, capacity, document, facts, hash)
					values (:id, :at, :event, :person, :position, :capacity, :document, :facts::jsonb, :hash) returning id)
				insert into audit_pending (event) select id from line
				""").param("id", line.id()).param("at", moment(line.at())).param("event", line.event())
				.param("person", line.person()).param("position", line.position()).param("capacity", line.capacity())
				.param("document", line.document(), java.sql.Types.OTHER)
				.param("facts", json.writeValueAsString(new TreeMap<>(line.facts())))
				.param("hash", Canonical.hash(line)).update();
	}

	List<TrailEntry> about(UUID document) {
		return database.sql("select * from audit_event where document = ? order by id").param(document)
				.query((row, _) -> entry(row)).list();
	}

	List<TrailEntry> of(Actor by, Instant from, Instant until, Collection<String> events) {
		return database.sql("""
				select * from audit_event where person = :person and position = :position and capacity = :capacity
				and at between :from and :until and event in (:events) order by id""").param("person", by.person().value())
				.param("position", by.position().value()).param("capacity", by.capacity().name())
				.param("from", moment(from)).param("until", moment(until)).param("events", events)
				.query((row, _) -> entry(row)).list();
	}

	Optional<DeedBook.Span> acted(PersonId person, PositionId position, Instant from, Instant before) {
		return database.sql("""
				select min(at) as first, max(at) as last from audit_event where person = :person and position = :position
				and at >= :from and at < :before and event not like 'access.%' and event not like '%-read'
				having count(*) > 0""").param("person", person.value()).param("position", position.value())
				.param("from", moment(from)).param("before", moment(before))
				.query((row, _) -> new DeedBook.Span(row.getObject("first", OffsetDateTime.class).toInstant(),
						row.getObject("last", OffsetDateTime.class).toInstant()))
				.optional();
	}

	List<Row> after(long id, int limit) {
		return database.sql("select * from audit_event where id > ? order by id limit ?").params(id, limit)
				.query((row, _) -> row(row)).list();
	}

	/** False when another node is at it. */
	boolean lockSealing() {
		return database.sql("select pg_try_advisory_xact_lock(?)").param(SEALER).query(Boolean.class).single();
	}

	/** The next lines to seal, in the order of their numbers. */
	List<Row> pending(int limit) {
		return database.sql("""
				select e.* from audit_event e join audit_pending p on p.event = e.id order by e.id limit ?
				""").param(limit).query((row, _) -> row(row)).list();
	}

	void add(Seal seal) {
		var events = seal.events().toArray(Long[]::new);
		database.sql("""
				insert into audit_seal (id, events, root, previous, seal, sealed_at) values (?, ?, ?, ?, ?, ?)
				""").params(seal.id(), events, seal.root(), seal.previous(), seal.seal(), moment(seal.at())).update();
		database.sql("delete from audit_pending where event = any(?)").param(events).update();
	}

	Optional<Seal> lastSeal() {
		return database.sql("select * from audit_seal order by id desc limit 1").query((row, _) -> seal(row)).optional();
	}

	List<Long> seals() {
		return database.sql("select id from audit_seal order by id").query((row, _) -> row.getLong(1)).list();
	}

	Seal seal(long id) {
		return database.sql("select * from audit_seal where id = ?").param(id).query((row, _) -> seal(row)).single();
	}

	/** The hashes as they stand in the rows of the seal, in its order; fewer when rows are gone. */
	List<byte[]> hashesUnder(long seal) {
		return database.sql("""
				select e.hash from audit_seal s cross join unnest(s.events) with ordinality as of(event, place)
				join audit_event e on e.id = of.event where s.id = ? order by of.place
				""").param(seal).query((row, _) -> row.getBytes(1)).list();
	}

	/** Lines that no seal covers and that do not wait for one either, and lines waited for that are gone. */
	List<Long> strays() {
		return database.sql("""
				with claimed as (select unnest(events) as event from audit_seal union all select event from audit_pending)
				(select id from audit_event except select event from claimed)
				union (select event from audit_pending except select id from audit_event) order by 1
				""").query((row, _) -> row.getLong(1)).list();
	}

	private Row row(ResultSet row) throws SQLException {
		return new Row(entry(row), row.getBytes("hash"));
	}

	private TrailEntry entry(ResultSet row) throws SQLException {
		return new TrailEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("event"),
				row.getObject("person", UUID.class), row.getObject("position", UUID.class), row.getString("capacity"),
				row.getObject("document", UUID.class), json.readValue(row.getString("facts"), FACTS));
	}

	private static Seal seal(ResultSet row) throws SQLException {
		return new Seal(row.getLong("id"), Arrays.asList((Long[]) row.getArray("events").getArray()), row.getBytes("root"),
				row.getBytes("previous"), row.getBytes("seal"),
				row.getObject("sealed_at", OffsetDateTime.class).toInstant());
	}

	private static OffsetDateTime moment(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	/** A line with the hash written beside it. */
	@SuppressWarnings("ArrayRecordComponent") // never compared as a record
	record Row(TrailEntry line, byte[] hash) {

		boolean isGenuine() {
			return Arrays.equals(hash, Canonical.hash(line));
		}
	}
}
