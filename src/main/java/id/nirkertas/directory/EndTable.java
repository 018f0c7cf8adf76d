package id.nirkertas.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ends of assignments in the database, each looked at once. */
@Repository
class EndTable {

	/**
	 * An assignment with a last day.
	 *
	 * @param gone since when the LDAP directory has not had the official any more; null while it has them
	 */
	record End(AssignmentId id, Assignment assignment, LocalDate last, @Nullable Instant gone) {
	}

	private final JdbcClient jdbc;

	EndTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that nobody has looked at; without what was entered when it was over. */
	List<End> unseen(LocalDate latest) {
		return jdbc.sql("""
				select assignment.*, person.gone_at from directory_assignment assignment
				join directory_person person on person.id = assignment.person_id
				where valid_until <= :latest and end_seen is distinct from valid_until and opens @> valid_until
				order by valid_until, assignment.id""").param("latest", latest).query(EndTable::end).list();
	}

	/** False when another node was quicker. */
	boolean see(End end) {
		return jdbc.sql("""
				update directory_assignment set end_seen = valid_until
				where id = :id and valid_until = :last and end_seen is distinct from valid_until""")
				.param("id", end.id().value()).param("last", end.last()).update() == 1;
	}

	private static End end(ResultSet row, int number) throws SQLException {
		var gone = row.getObject("gone_at", OffsetDateTime.class);
		return new End(new AssignmentId(row.getObject("id", UUID.class)), DirectoryTables.assignment(row, number),
				row.getObject("valid_until", LocalDate.class), gone == null ? null : gone.toInstant());
	}
}
