package id.nirkertas.numbering;

import id.nirkertas.numbering.Finding.Flaw;
import id.nirkertas.numbering.Night.Inspected;
import id.nirkertas.numbering.RegisterInspection.Looked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the last look through all registers found. */
@Repository
class InspectionTable {

	private final JdbcClient database;

	InspectionTable(JdbcClient database) {
		this.database = database;
	}

	/** In place of what was found the night before. */
	@Transactional
	public void keep(List<Looked> all, Instant at) {
		database.sql("delete from numbering_finding").update();
		database.sql("delete from numbering_night").update();
		database.sql("delete from numbering_night_register").update();
		for (var looked : all) {
			database.sql("insert into numbering_night (agency, looked_at, numbers, findings) values (?, ?, ?, ?)")
					.params(looked.agency(), at.atOffset(ZoneOffset.UTC), looked.numbers(), looked.all()).update();
			looked.registers().forEach((register, findings) -> keep(register, findings,
					looked.counted().getOrDefault(register, Counted.NONE)));
			looked.findings().forEach(this::keep);
		}
	}

	private void keep(NumberRegister register, int findings, Counted counted) {
		database.sql(
				"""
						insert into numbering_night_register (agency, year, register_group, findings, issued, agenda, by_hand, reserved,
							set_aside, annulled) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(register.agency(), register.year(), register.group(), findings, counted.issued(), counted.agenda(),
						counted.byHand(), counted.reserved(), counted.setAside(), counted.annulled())
				.update();
	}

	private void keep(Finding finding) {
		database.sql("""
				insert into numbering_finding (id, agency, year, register_group, place, number_text, flaw)
				values (?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), finding.register().agency(),
				finding.register().year(), finding.register().group(), finding.place(), finding.number(),
				finding.flaw().name()).update();
	}

	/** Of an agency, with so many of its findings. */
	Optional<Night> night(String agency, int limit) {
		return database.sql("select looked_at, numbers, findings from numbering_night where agency = ?").param(agency)
				.query((row, _) -> new Night(row.getObject("looked_at", OffsetDateTime.class).toInstant(),
						row.getInt("numbers"), Counted.NONE, row.getInt("findings"), List.of()))
				.optional().map(night -> new Night(night.at(), night.numbers(), counted(agency), night.all(),
						findings(agency, limit)));
	}

	/** Of a register, with so many of its findings; empty where it was not looked at. */
	Optional<Inspected> inspected(NumberRegister register, int limit) {
		return database.sql("""
				select r.*, n.looked_at from numbering_night_register r left join numbering_night n on n.agency = r.agency
				where r.agency = ? and r.year = ? and r.register_group = ?""")
				.params(register.agency(), register.year(), register.group()).query(InspectionTable::inspected).optional()
				.map(found -> new Inspected(found.all(), found.at(), found.counted(), database.sql("""
						select * from numbering_finding where agency = ? and year = ? and register_group = ?
						order by place limit ?""").params(register.agency(), register.year(), register.group(), limit)
						.query(InspectionTable::finding).list()));
	}

	/** When is not known of one that no night looked at, and what it counted not of one before it did. */
	private static Inspected inspected(ResultSet row, int line) throws SQLException {
		var at = row.getObject("looked_at", OffsetDateTime.class);
		return new Inspected(row.getInt("findings"), at == null ? null : at.toInstant(),
				row.getObject("issued") == null ? null : InspectionReader.counted(row), List.of());
	}

	/** Of all its registers together; none before the first night that counted. */
	private Counted counted(String agency) {
		return database.sql("select * from numbering_night_register where agency = ? and issued is not null").param(agency)
				.query((row, _) -> InspectionReader.counted(row)).list().stream().reduce(Counted.NONE, Counted::and);
	}

	private List<Finding> findings(String agency, int limit) {
		return database.sql("""
				select * from numbering_finding where agency = ? order by year desc, register_group, place limit ?""")
				.params(agency, limit).query(InspectionTable::finding).list();
	}

	private static Finding finding(ResultSet row, int line) throws SQLException {
		return new Finding(
				new NumberRegister(row.getString("agency"), row.getInt("year"), row.getString("register_group")),
				row.getString("place"), row.getString("number_text"), Flaw.valueOf(row.getString("flaw")));
	}
}
