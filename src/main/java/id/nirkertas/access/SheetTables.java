package id.nirkertas.access;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of access. */
@Repository
class SheetTables {

	private final JdbcClient database;

	SheetTables(JdbcClient database) {
		this.database = database;
	}

	/** Says whether it was new. */
	boolean open(DocumentId document, UnitId owner, UnitId agency, Secrecy secrecy, boolean record, Instant at) {
		return database.sql("""
				insert into access_document (document, owner, agency, secrecy, record, opened_at) values (?, ?, ?, ?, ?, ?)
				on conflict (document) do nothing
				""").params(document.value(), owner.value(), agency.value(), secrecy.name(), record,
				at.atOffset(ZoneOffset.UTC)).update() > 0;
	}

	/** Says whether it was another's. */
	boolean move(DocumentId document, UnitId owner, UnitId agency) {
		return database.sql("""
				update access_document set owner = :owner, agency = :agency
				where document = :document and (owner, agency) <> (:owner, :agency)""").param("owner", owner.value())
				.param("agency", agency.value()).param("document", document.value()).update() > 0;
	}

	/** Says whether it was none before. */
	boolean issue(DocumentId document) {
		return database.sql("update access_document set record = true where document = ? and not record")
				.param(document.value()).update() > 0;
	}

	/** Says whether it was the first time. */
	boolean handOn(DocumentId document, LocalDate day, Instant at) {
		return database.sql("""
				update access_document set handed_on = ?, handed_at = ? where document = ? and handed_at is null
				""").params(day, at.atOffset(ZoneOffset.UTC), document.value()).update() > 0;
	}

	/** Locks the row, so that of two changes the higher one stays. */
	Secrecy lockedSecrecy(DocumentId document) {
		return database.sql("select secrecy from access_document where document = ? for update").param(document.value())
				.query((row, _) -> Secrecy.valueOf(row.getString("secrecy"))).single();
	}

	void raise(DocumentId document, Secrecy secrecy) {
		database.sql("update access_document set secrecy = ? where document = ?").params(secrecy.name(), document.value())
				.update();
	}

	/** Says whether it was new. */
	boolean grant(DocumentId document, Grant grant, Instant at) {
		return database.sql("""
				insert into access_grant (document, position, role, since_at, since_on) values (?, ?, ?, ?, ?)
				on conflict (document, position, role) where until_at is null do nothing
				""").params(document.value(), grant.position().value(), grant.role().name(), at.atOffset(ZoneOffset.UTC),
				grant.since()).update() > 0;
	}

	/** Says whether there was one to end. With the last grant of a position end the deeds that were done in it. */
	boolean end(DocumentId document, PositionId position, Role role, Instant at) {
		var ended = database.sql("""
				update access_grant set until_at = greatest(since_at, ?)
				where document = ? and position = ? and role = ? and until_at is null
				""").params(at.atOffset(ZoneOffset.UTC), document.value(), position.value(), role.name()).update() > 0;
		if (ended) {
			database.sql("""
					update access_deed d set until_at = greatest(since_at, ?)
					where document = ? and position = ? and until_at is null and not exists (select 1 from access_grant g
						where g.document = d.document and g.position = d.position and g.until_at is null)
					""").params(at.atOffset(ZoneOffset.UTC), document.value(), position.value()).update();
		}
		return ended;
	}

	void endDeeds(DocumentId document, Instant at) {
		database.sql("update access_deed set until_at = greatest(since_at, ?) where document = ? and until_at is null")
				.params(at.atOffset(ZoneOffset.UTC), document.value()).update();
	}

	/** Says whether it was new, or may now be counted for the first time. */
	boolean keep(DocumentId document, Deed deed) {
		var capacity = deed.capacity();
		return database.sql("""
				insert into access_deed as d (document, person, position, since_at, last_at, capacity)
				values (:document, :person, :position, :at, :at, :capacity)
				on conflict (document, person, position) where until_at is null
					do update set last_at = greatest(d.last_at, excluded.last_at), capacity = excluded.capacity
				returning d.since_at = d.last_at or exists (select from access_document a where a.document = d.document
					and a.handed_at between d.since_at and d.last_at)
				""").param("document", document.value()).param("person", deed.person().value())
				.param("position", deed.position().value()).param("at", deed.last().atOffset(ZoneOffset.UTC))
				.param("capacity", capacity == null ? null : capacity.name()).query(Boolean.class).single();
	}

	/** Many at once; those that nobody opened are left out. */
	Map<DocumentId, Sheet> sheets(Collection<DocumentId> documents) {
		return sheets(documents, "infinity");
	}

	/** Without whom it reached, and who began to act on it, at that moment or later. */
	private Map<DocumentId, Sheet> sheets(Collection<DocumentId> documents, String before) {
		return database
				.sql("""
						select d.document, d.agency, d.secrecy, case when d.record and d.handed_at is null then 'KEPT'
								when d.record then 'ISSUED' when d.handed_at is null then 'ON_DESK' else 'HANDED_ON' end as stage,
							t.position, t.role, t.since_on, t.person, t.last_at, t.capacity from access_document d
						left join lateral (
							select position, role, greatest(since_on, d.handed_on) as since_on, null::uuid as person, since_at,
								null::timestamptz as last_at, null as capacity
							from access_grant where document = d.document and until_at is null
								and since_at < cast(:before as timestamptz)
							union all
							select position, null, null, person, since_at, coalesce(last_at, since_at), capacity from access_deed
							where document = d.document and until_at is null and since_at < cast(:before as timestamptz)
								and (d.handed_at is null or coalesce(last_at, since_at) >= d.handed_at)
						) t on true
						where d.document = any(:documents) order by t.since_at, t.position, t.role
						""")
				.param("before", before).param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
				.query((row, _) -> Map.entry(document(row), line(row))).list().stream()
				.collect(groupingBy(Map.Entry::getKey,
						mapping(Map.Entry::getValue, collectingAndThen(toList(), SheetTables::sheet))));
	}

	/** Empty for a document that nobody opened. */
	Optional<Sheet> sheet(DocumentId document) {
		return Reading.once(List.of("access.sheet", document),
				() -> Optional.ofNullable(sheets(List.of(document)).get(document)));
	}

	/** As far as whoever reads it as their history may know: without what came after their last day. */
	Optional<Sheet> sheet(DocumentId document, @Nullable LastDay last) {
		return last == null
				? sheet(document)
				: Optional.ofNullable(sheets(List.of(document), last.end().toString()).get(document));
	}

	private static Sheet sheet(List<Line> lines) {
		var first = lines.getFirst();
		return new Sheet(first.agency(), first.secrecy(), first.stage(),
				lines.stream().map(Line::grant).filter(Objects::nonNull).toList(),
				lines.stream().map(Line::deed).filter(Objects::nonNull).toList());
	}

	private static DocumentId document(ResultSet row) throws SQLException {
		return new DocumentId(row.getObject("document", UUID.class));
	}

	private static Line line(ResultSet row) throws SQLException {
		var agency = new UnitId(row.getObject("agency", UUID.class));
		var secrecy = Secrecy.valueOf(row.getString("secrecy"));
		var stage = Stage.valueOf(row.getString("stage"));
		var position = row.getObject("position", UUID.class);
		if (position == null) {
			return new Line(agency, secrecy, stage, null, null);
		}
		var person = row.getObject("person", UUID.class);
		return person == null
				? new Line(agency, secrecy, stage, new Grant(new PositionId(position), Role.valueOf(row.getString("role")),
						row.getObject("since_on", LocalDate.class)), null)
				: new Line(agency, secrecy, stage, null, new Deed(new PersonId(person), new PositionId(position),
						capacity(row.getString("capacity")), row.getObject("last_at", OffsetDateTime.class).toInstant()));
	}

	private static @Nullable Capacity capacity(@Nullable String name) {
		return name == null ? null : Capacity.valueOf(name);
	}

	/** A document with one of its grants or deeds, or with neither. */
	private record Line(UnitId agency, Secrecy secrecy, Stage stage, @Nullable Grant grant, @Nullable Deed deed) {
	}
}
