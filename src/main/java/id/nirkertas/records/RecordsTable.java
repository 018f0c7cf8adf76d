package id.nirkertas.records;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.Reading;
import id.nirkertas.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers and their items in the database. */
@Component
class RecordsTable {

	private static final String DOSSIER = """
			select d.*, (select coalesce(max(i.number), 0) from records_item i where i.dossier = d.id) as items
			from records_dossier d
			""";

	private final JdbcClient jdbc;

	RecordsTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the agency's next dossier number of the year; two at once wait for each other. */
	void open(DossierId id, UnitId agency, UnitId unit, String code, String title, int year, PersonId by, Instant at) {
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 43))").param("key", agency + "/" + year).query()
				.singleRow();
		jdbc.sql("""
				insert into records_dossier (id, agency, unit, code, title, year, number, opened_by, opened_at)
				select :id, :agency, :unit, :code, :title, :year, coalesce(max(number), 0) + 1, :by, :at
				from records_dossier where agency = :agency and year = :year""")
				.param("id", id.value()).param("agency", agency.value()).param("unit", unit.value()).param("code", code)
				.param("title", title).param("year", year).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC))
				.update();
	}

	/** Locks the dossier, so that items are numbered one after the other. */
	Optional<Dossier> locked(DossierId id) {
		return jdbc.sql(DOSSIER + "where d.id = :id for update of d").param("id", id.value()).query(RecordsTable::dossier)
				.optional();
	}

	/** The item's number; empty when the document is filed already. */
	Optional<Integer> add(DossierId dossier, DocumentId document, PersonId by, Instant at) {
		return jdbc.sql("""
				insert into records_item (document, dossier, number, person, filed_at)
				select :document, :dossier, coalesce(max(number), 0) + 1, :by, :at from records_item where dossier = :dossier
				on conflict (document) do nothing returning number""")
				.param("document", document.value()).param("dossier", dossier.value()).param("by", by.value())
				.param("at", at.atOffset(ZoneOffset.UTC)).query(Integer.class).optional();
	}

	Optional<Dossier> of(DocumentId document) {
		return Reading.once(List.of("records.of", document),
				() -> jdbc.sql(DOSSIER + "join records_item x on x.dossier = d.id where x.document = :document")
						.param("document", document.value()).query(RecordsTable::dossier).optional());
	}

	Optional<Dossier> dossier(DossierId id) {
		return jdbc.sql(DOSSIER + "where d.id = :id").param("id", id.value()).query(RecordsTable::dossier).optional();
	}

	List<DocumentId> documents(DossierId id) {
		return jdbc.sql("select document from records_item where dossier = :id").param("id", id.value())
				.query((row, n) -> new DocumentId(row.getObject("document", UUID.class))).list();
	}

	List<FiledItem> items(DossierId id, int from, int to) {
		return jdbc.sql("select * from records_item where dossier = :id and number between :from and :to order by number")
				.param("id", id.value()).param("from", from).param("to", to)
				.query((row, n) -> new FiledItem(new DocumentId(row.getObject("document", UUID.class)), row.getInt("number"),
						new PersonId(row.getObject("person", UUID.class)), instant(row, "filed_at")))
				.list();
	}

	/** Open dossiers of an agency: those of the code and the unit first, then those of the code, then the newest. */
	List<Dossier> suggested(UnitId agency, UnitId unit, String code, int limit) {
		return jdbc.sql(DOSSIER + """
				where d.agency = :agency and d.closed_at is null
				order by (d.code = :code) desc, (d.unit = :unit) desc, d.opened_at desc, d.id limit :limit""")
				.param("agency", agency.value()).param("code", code).param("unit", unit.value()).param("limit", limit)
				.query(RecordsTable::dossier).list();
	}

	List<Dossier> newest(UnitId agency, int limit) {
		return jdbc.sql(DOSSIER + "where d.agency = :agency order by d.opened_at desc, d.id limit :limit")
				.param("agency", agency.value()).param("limit", limit).query(RecordsTable::dossier).list();
	}

	private static Dossier dossier(ResultSet row, int n) throws SQLException {
		return new Dossier(new DossierId(row.getObject("id", UUID.class)), new UnitId(row.getObject("unit", UUID.class)),
				row.getString("code"), row.getString("title"), row.getInt("year"), row.getInt("number"),
				row.getObject("closed_at") == null, row.getInt("items"), instant(row, "opened_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
	}
}
