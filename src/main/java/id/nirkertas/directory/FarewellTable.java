package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row that says whether people are missing whom nobody believes to have left; changed under the lock of {@link PeopleTable}. */
@Repository
class FarewellTable {

	private final JdbcClient jdbc;

	FarewellTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<HeldFarewell> held() {
		return jdbc.sql("select * from directory_farewell where held_at is not null")
				.query((row, _) -> new HeldFarewell(people(row, "missing"), row.getInt("present"),
						Set.copyOf(people(row, "confirmed")), row.getObject("held_at", OffsetDateTime.class).toInstant()))
				.optional();
	}

	/** What the first of them are called. */
	List<String> names(int most) {
		return jdbc.sql("""
				select person.name from directory_farewell farewell
				join directory_person person on person.id = any(farewell.missing)
				where farewell.held_at is not null order by person.name, person.id limit ?
				""").param(most).query((row, _) -> row.getString("name")).list();
	}

	/** As the last reading has it; when it began stays. */
	void hold(List<PersonId> missing, int present, Instant at) {
		jdbc.sql("""
				update directory_farewell set missing = cast(? as uuid[]), present = ?, held_at = coalesce(held_at, ?)
				""").param(missing.stream().map(PersonId::toString).toArray(String[]::new)).param(present)
				.param(at.atOffset(ZoneOffset.UTC)).update();
	}

	/** Of whoever is missing now. */
	void confirm() {
		jdbc.sql("update directory_farewell set confirmed = missing where held_at is not null").update();
	}

	/** A word counts once: for those who were missing then. */
	void release() {
		jdbc.sql("update directory_farewell set held_at = null, missing = '{}', confirmed = '{}' where held_at is not null")
				.update();
	}

	private static List<PersonId> people(ResultSet row, String column) throws SQLException {
		return Stream.of((UUID[]) row.getArray(column).getArray()).map(PersonId::new).toList();
	}
}
