package id.nirkertas.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
	boolean open(DocumentId document, UnitId owner, UnitId agency, Secrecy secrecy, Instant at) {
		return database.sql("""
				insert into access_document (document, owner, agency, secrecy, opened_at) values (?, ?, ?, ?, ?)
				on conflict (document) do nothing
				""").params(document.value(), owner.value(), agency.value(), secrecy.name(), at.atOffset(ZoneOffset.UTC))
				.update() > 0;
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

	/** Says whether there was one to end. */
	boolean end(DocumentId document, PositionId position, Role role, Instant at) {
		return database.sql("""
				update access_grant set until_at = greatest(since_at, ?)
				where document = ? and position = ? and role = ? and until_at is null
				""").params(at.atOffset(ZoneOffset.UTC), document.value(), position.value(), role.name()).update() > 0;
	}

	/** Many at once; those that nobody opened are left out. */
	Map<DocumentId, Sheet> sheets(Collection<DocumentId> documents) {
		var ids = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
		var grants = database.sql("""
				select document, position, role, since_on from access_grant where document = any(:ids) and until_at is null
				""").param("ids", ids).query((row, _) -> Map.entry(document(row), grant(row))).list().stream()
				.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
		return database.sql("select document, agency, secrecy from access_document where document = any(:ids)")
				.param("ids", ids).query((row, _) -> Map.entry(document(row), opened(row))).list().stream()
				.collect(toMap(Map.Entry::getKey, entry -> new Sheet(entry.getValue().agency(), entry.getValue().secrecy(),
						grants.getOrDefault(entry.getKey(), List.of()))));
	}

	private static DocumentId document(ResultSet row) throws SQLException {
		return new DocumentId(row.getObject("document", UUID.class));
	}

	private static Opened opened(ResultSet row) throws SQLException {
		return new Opened(new UnitId(row.getObject("agency", UUID.class)), Secrecy.valueOf(row.getString("secrecy")));
	}

	private static Grant grant(ResultSet row) throws SQLException {
		return new Grant(new PositionId(row.getObject("position", UUID.class)), Role.valueOf(row.getString("role")),
				row.getObject("since_on", LocalDate.class));
	}

	/** Empty for a document that nobody opened. */
	Optional<Sheet> sheet(DocumentId document) {
		return Reading.once(List.of("access.sheet", document), () -> read(document));
	}

	private Optional<Sheet> read(DocumentId document) {
		var grants = new ArrayList<Grant>();
		var opened = database.sql("""
				select d.agency, d.secrecy, g.position, g.role, g.since_on from access_document d
				left join access_grant g on g.document = d.document and g.until_at is null
				where d.document = ? order by g.since_at, g.position, g.role
				""").param(document.value()).query((row, _) -> {
			if (row.getString("role") != null) {
				grants.add(grant(row));
			}
			return opened(row);
		}).list();
		return opened.stream().findFirst().map(found -> new Sheet(found.agency(), found.secrecy(), grants));
	}

	private record Opened(UnitId agency, Secrecy secrecy) {
	}
}
