package id.nirkertas.platform;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts to log in, on all nodes. Each stands as failed until it has succeeded, so that many at once count too. */
@Component
class LogInAttempts {

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;
	private final Throttle throttle;

	LogInAttempts(JdbcClient jdbc, LogInSettings settings) {
		this.jdbc = jdbc;
		this.throttle = new Throttle(settings.window(), settings.perPersonAndAddress(), settings.perPerson(),
				settings.perAddress());
	}

	/** Notes the attempt, unless it comes too soon: then it must wait for the answer's time. */
	Duration begin(UUID id, Throttle.Attempt attempt) {
		var delay = throttle.delay(attempt, earlier(attempt));
		if (delay.isZero()) {
			jdbc.sql("insert into platform_log_in_attempt (id, username, address, tried_at) values (?, ?, ?, ?)")
					.params(id, attempt.username(), attempt.address(), Timestamp.from(attempt.at())).update();
		}
		return delay;
	}

	/** The attempt was no fault of the person. */
	void forget(UUID id) {
		jdbc.sql("delete from platform_log_in_attempt where id = ?").param(id).update();
	}

	void succeeded(Throttle.Attempt attempt) {
		jdbc.sql("""
				delete from platform_log_in_attempt
				where username = :username and address = :address or tried_at < :kept""")
				.param("username", attempt.username()).param("address", attempt.address())
				.param("kept", Timestamp.from(attempt.at().minus(KEPT))).update();
	}

	private List<Throttle.Attempt> earlier(Throttle.Attempt attempt) {
		return jdbc
				.sql("""
						(select username, address, tried_at from platform_log_in_attempt
						where username = :username and tried_at > :since order by tried_at desc limit 500)
						union all
						(select username, address, tried_at from platform_log_in_attempt
						where address = :address and username <> :username and tried_at > :since order by tried_at desc limit 500)""")
				.param("username", attempt.username()).param("address", attempt.address())
				.param("since", Timestamp.from(attempt.at().minus(throttle.window())))
				.query((row, number) -> new Throttle.Attempt(row.getString("username"), row.getString("address"),
						row.getTimestamp("tried_at").toInstant()))
				.list();
	}
}
