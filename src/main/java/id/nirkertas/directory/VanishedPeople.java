package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People whom the LDAP directory has lost. Their history stays; what they fill counts as vacant until they are back. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class VanishedPeople {

	private final JdbcClient database;
	private final ChartTables chart;
	private final Directory directory;
	private final Snapshots snapshots;

	VanishedPeople(JdbcClient database, ChartTables chart, Directory directory, Snapshots snapshots) {
		this.database = database;
		this.chart = chart;
		this.directory = directory;
		this.snapshots = snapshots;
	}

	/** Somebody, and when they were first missed. */
	public record Vanished(PersonId person, String name, Instant since) {
	}

	/** Empty for whoever is there. */
	public Optional<Instant> since(PersonId person) {
		return database.sql("select gone_at from directory_person where id = ? and gone_at is not null")
				.param(person.value()).query((row, _) -> row.getTimestamp(1).toInstant()).optional();
	}

	/** By log-in name, whole name or employee number; the last to go first. */
	public List<Vanished> called(String text) {
		var said = text.strip().toLowerCase(Locale.ROOT);
		return database.sql("""
				select id, name, gone_at from directory_person
				where gone_at is not null and (username = :said or lower(name) = :said
					or (employee_number <> '' and %s = :number))
				order by gone_at desc
				""".formatted(EmployeeNumbers.BARE_COLUMN)).param("said", said).param("number", EmployeeNumbers.bare(said))
				.query((row, _) -> new Vanished(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
						row.getTimestamp("gone_at").toInstant()))
				.list();
	}

	/** As {@link Directory#assignmentsTo}, with those of whoever has vanished. */
	public List<Assignment> historyOf(PositionId position) {
		return snapshots.current().historyOf(position);
	}

	/** What the vanished fill today by our tables, for an administrator to end. */
	public List<AssignmentEntry> seats() {
		var gone = database.sql("select id from directory_person where gone_at is not null")
				.query((row, _) -> new PersonId(row.getObject(1, UUID.class))).set();
		return gone.isEmpty()
				? List.of()
				: chart.load().assignments().stream().filter(entry -> gone.contains(entry.assignment().person()))
						.filter(entry -> directory.isInForce(entry.assignment())).toList();
	}
}
