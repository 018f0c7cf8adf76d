package id.nirkertas.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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
				.query((row, _) -> new HeldFarewell(row.getInt("missing"), row.getInt("present"), row.getInt("confirmed"),
						row.getObject("held_at", OffsetDateTime.class).toInstant()))
				.optional();
	}

	/** As the last reading has it; when it began stays. */
	void hold(int missing, int present, Instant at) {
		jdbc.sql("update directory_farewell set missing = ?, present = ?, held_at = coalesce(held_at, ?)").param(missing)
				.param(present).param(at.atOffset(ZoneOffset.UTC)).update();
	}

	void confirm(int missing) {
		jdbc.sql("update directory_farewell set confirmed = ? where held_at is not null").param(missing).update();
	}

	/** A word counts once: for those who were missing then. */
	void release() {
		jdbc.sql("update directory_farewell set held_at = null, missing = 0, confirmed = 0 where held_at is not null")
				.update();
	}
}
