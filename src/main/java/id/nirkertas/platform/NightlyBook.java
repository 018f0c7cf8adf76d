package id.nirkertas.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which checks were made in which night, and what they found. */
@Repository
class NightlyBook {

	/** So many are kept in words; whoever has more faults than this looks elsewhere. */
	static final int TOLD = 20;

	private final JdbcClient jdbc;

	NightlyBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What one check found; no end when it is still going on, or its node is gone. */
	record Entry(String name, LocalDate night, Instant begunAt, @Nullable Instant endedAt, int faults, List<String> told) {
	}

	/** Whether it is this node's to make the check tonight. */
	boolean begin(String name, LocalDate night, Instant at) {
		return jdbc.sql("""
				insert into platform_nightly_check (name, night, begun_at) values (:name, :night, :at)
				on conflict (name, night) do nothing""").param("name", name).param("night", night)
				.param("at", Timestamp.from(at)).update() == 1;
	}

	void end(String name, LocalDate night, Instant at, List<String> faults) {
		jdbc.sql("""
				update platform_nightly_check set ended_at = :at, faults = :faults, told = :told
				where name = :name and night = :night""").param("at", Timestamp.from(at)).param("faults", faults.size())
				.param("told", faults.stream().limit(TOLD).toArray(String[]::new)).param("name", name).param("night", night)
				.update();
	}

	/** Of each check the last time it was made. */
	List<Entry> latest() {
		return jdbc.sql("select distinct on (name) * from platform_nightly_check order by name, begun_at desc")
				.query((row, _) -> entry(row)).list();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		var ended = row.getTimestamp("ended_at");
		return new Entry(row.getString("name"), row.getObject("night", LocalDate.class),
				row.getTimestamp("begun_at").toInstant(), ended == null ? null : ended.toInstant(), row.getInt("faults"),
				ended == null ? List.of() : List.of((String[]) row.getArray("told").getArray()));
	}
}
