package id.nirkertas.numbering;

import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.RegisterInspection.Line;
import id.nirkertas.numbering.RegisterInspection.Looked;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the look through all registers needs, and what it found last. */
@Repository
class InspectionTable {

	private final JdbcClient database;

	InspectionTable(JdbcClient database) {
		this.database = database;
	}

	List<Integer> years(String agency) {
		return database.sql("select distinct year from numbering_register where agency = ? order by year").param(agency)
				.query((row, _) -> row.getInt("year")).list();
	}

	/** Those on letters, in order. */
	List<Line> living(String agency, int year) {
		return database.sql("""
				select r.register_group, e.ordinal, e.suffix, e.state, e.document, e.number_text, e.dated_on,
					p.entry is not null as on_paper
				from numbering_entry e join numbering_register r on r.id = e.register
				left join numbering_paper p on p.entry = e.id
				where r.agency = ? and r.year = ? and e.state <> 'VOID' and not e.free
				order by r.register_group, e.ordinal, e.suffix""").params(agency, year)
				.query((row, _) -> new Line(new LetterNumber(
						new NumberRegister(agency, year, row.getString("register_group")), row.getInt("ordinal"),
						row.getString("suffix"), row.getString("number_text"), row.getObject("dated_on", LocalDate.class),
						NumberState.valueOf(row.getString("state")), new DocumentId(row.getObject("document", UUID.class)),
						null), row.getBoolean("on_paper")))
				.list();
	}

	/** In place of what was found the night before. */
	@Transactional
	public void keep(List<Looked> all, Instant at) {
		database.sql("delete from numbering_finding").update();
		database.sql("delete from numbering_night").update();
		for (var looked : all) {
			database.sql("insert into numbering_night (agency, looked_at, numbers) values (?, ?, ?)")
					.params(looked.agency(), at.atOffset(ZoneOffset.UTC), looked.numbers()).update();
			looked.findings().forEach(this::keep);
		}
	}

	private void keep(Finding finding) {
		database.sql("""
				insert into numbering_finding (id, agency, year, register_group, place, number_text, flaw)
				values (?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), finding.register().agency(),
				finding.register().year(), finding.register().group(), finding.place(), finding.number(),
				finding.flaw().name()).update();
	}

	Optional<Instant> lookedAt(String agency) {
		return database.sql("select looked_at from numbering_night where agency = ?").param(agency)
				.query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant()).optional();
	}

	int numbers(String agency) {
		return database.sql("select numbers from numbering_night where agency = ?").param(agency).query(Integer.class)
				.optional().orElse(0);
	}

	List<Finding> findings(String agency, int limit) {
		return database.sql("""
				select * from numbering_finding where agency = ? order by year desc, register_group, place limit ?""")
				.params(agency, limit)
				.query((row, _) -> new Finding(
						new NumberRegister(agency, row.getInt("year"), row.getString("register_group")),
						row.getString("place"), row.getString("number_text"), Flaw.valueOf(row.getString("flaw"))))
				.list();
	}
}
