package id.nirkertas.workflow;

import id.nirkertas.shared.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the engine keeps of the past. */
@Component
class EngineHistory {

	/** Fewer stays than this say nothing about what is usual. */
	private static final int ENOUGH = 5;

	private static final String RUN = """
			select proc_def_id_ as definition, id_ as instance from act_hi_procinst
			where business_key_ = :key order by start_time_ desc limit 1""";

	private static final String STAYS = """
			select act_id_, start_time_, end_time_, act_inst_state_ from act_hi_actinst
			where proc_inst_id_ = :instance order by start_time_, sequence_counter_""";

	/** The engine's number for an activity that was ended from outside. */
	private static final int CANCELLED = 2;

	/** Nobody's work is done within a minute: what was quicker was done by a program, or by mistake. */
	private static final int QUICKEST_MILLIS = 60_000;

	/**
	 * Of the newest ones only: an office gets quicker, and the table grows. A task that a reminder made anew was waited for since
	 * its follow-up date, see {@link EngineTables}.
	 */
	private static final String USUAL = """
			select count(*), percentile_cont(0.5) within group (order by
				coalesce(cast(extract(epoch from newest.end_time_ - t.follow_up_date_) * 1000 as double precision),
					newest.duration_))
			from (
				select id_, proc_inst_id_, end_time_, duration_ from act_hi_actinst
				where proc_def_key_ = :process and act_id_ = :activity and end_time_ is not null and duration_ >= :quickest
					and act_inst_state_ is distinct from 2
				order by end_time_ desc limit 200) newest
			left join act_hi_taskinst t on t.proc_inst_id_ = newest.proc_inst_id_ and t.act_inst_id_ = newest.id_""";

	private final JdbcClient jdbc;
	private final Map<List<String>, Kept<Optional<Duration>>> usual = new ConcurrentHashMap<>();

	EngineHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One run of a diagram, by the engine's ids. */
	record Run(String definition, String instance) {
	}

	/** @param brokenOff whether it was ended from outside, and what was to be done there was not */
	record Stay(String activity, Instant since, @Nullable Instant until, boolean brokenOff) {

		/** The other one was broken off, and this is the same step again. */
		boolean resumes(Stay other) {
			return other.brokenOff && activity.equals(other.activity) && other.until != null && !since.isBefore(other.until);
		}

		Stay begunAt(Instant begin) {
			return new Stay(activity, begin, until, brokenOff);
		}
	}

	Optional<Run> runOf(String key) {
		return jdbc.sql(RUN).param("key", key).query(Run.class).optional();
	}

	List<Stay> stays(String instance) {
		return jdbc.sql(STAYS).param("instance", instance).query((row, number) -> stay(row)).list();
	}

	/** The median; half of all letters stay shorter. It moves slowly, and is looked at again every minute. */
	Optional<Duration> usualStay(String process, String activity) {
		return usual.computeIfAbsent(List.of(process, activity),
				step -> new Kept<>(Duration.ofMinutes(1), () -> median(step.get(0), step.get(1)))).get();
	}

	private Optional<Duration> median(String process, String activity) {
		return jdbc.sql(USUAL).param("process", process).param("activity", activity)
				.param("quickest", QUICKEST_MILLIS).query((row, number) -> row.getLong(1) < ENOUGH
						? Optional.<Duration>empty()
						: Optional.of(Duration.ofMillis(row.getLong(2))))
				.single();
	}

	private static Stay stay(ResultSet row) throws SQLException {
		var until = row.getTimestamp(3);
		return new Stay(row.getString(1), row.getTimestamp(2).toInstant(), until == null ? null : until.toInstant(),
				row.getInt(4) == CANCELLED);
	}
}
