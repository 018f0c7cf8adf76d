package id.nirkertas.review;

import id.nirkertas.shared.Reading;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times of reviewers; what they were before is on the trail. */
@Repository
class ReviewTimeTable {

	private final JdbcClient database;

	ReviewTimeTable(JdbcClient database) {
		this.database = database;
	}

	Map<Urgency, Duration> of(@Nullable UnitId agency) {
		return Reading.once(List.of("review.times", agency == null ? "" : agency), () -> read(agency));
	}

	/** As {@link #of}; nobody else changes any until the transaction ends. */
	Map<Urgency, Duration> take(@Nullable UnitId agency) {
		database.sql("lock table review_time in share row exclusive mode").update();
		return read(agency);
	}

	private Map<Urgency, Duration> read(@Nullable UnitId agency) {
		return database
				.sql("select urgency, working_minutes from review_time where agency is not distinct from :agency")
				.param("agency", agency == null ? null : agency.value(), Types.OTHER)
				.query((row, _) -> Map.entry(Urgency.valueOf(row.getString("urgency")),
						Duration.ofMinutes(row.getInt("working_minutes"))))
				.list().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void put(@Nullable UnitId agency, Map<Urgency, Duration> times) {
		var id = agency == null ? null : agency.value();
		database.sql("delete from review_time where agency is not distinct from :agency").param("agency", id, Types.OTHER)
				.update();
		times.forEach((urgency, time) -> database.sql("""
				insert into review_time (agency, urgency, working_minutes) values (:agency, :urgency, :minutes)""")
				.param("agency", id, Types.OTHER).param("urgency", urgency.name()).param("minutes", time.toMinutes())
				.update());
	}
}
