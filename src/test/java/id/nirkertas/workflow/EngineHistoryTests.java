package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class EngineHistoryTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	@Autowired
	EngineHistory history;

	@Autowired
	JdbcClient database;

	@Test
	void halfOfAllLettersStayShorter() {
		var step = stays(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(4),
				Duration.ofDays(30));

		assertThat(history.usualStay("usual-stay", step)).contains(Duration.ofHours(3));
	}

	@Test
	void fewStaysSayNothing() {
		var step = stays(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofHours(4));

		assertThat(history.usualStay("usual-stay", step)).isEmpty();
	}

	@Test
	void whatTakesNoMinuteWasNobodysWork() {
		var step = stays(Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofMillis(20),
				Duration.ofSeconds(59), Duration.ofHours(1));

		assertThat(history.usualStay("usual-stay", step)).isEmpty();
	}

	/** Each reminder makes the task anew; it was waited for since it was asked for. */
	@Test
	void aReminderDoesNotMakeTheStayShorter() {
		var step = stays(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1),
				Duration.ofHours(1));
		database.sql("""
				insert into act_hi_taskinst (id_, task_def_key_, proc_inst_id_, act_inst_id_, start_time_, follow_up_date_)
				select id_, act_id_, proc_inst_id_, id_, start_time_, start_time_ - interval '2 hours' from act_hi_actinst
				where act_id_ = ?""").param(step).update();

		assertThat(history.usualStay("usual-stay", step)).contains(Duration.ofHours(3));
	}

	private String stays(Duration... stays) {
		var step = "step-" + UUID.randomUUID();
		for (var stay : stays) {
			database.sql(
					"""
							insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_,
								start_time_, end_time_, duration_)
							values (:id, 'usual-stay', 'usual-stay', 'usual-stay', 'usual-stay', :step, 'userTask', :from, :until, :took)""")
					.param("id", UUID.randomUUID().toString()).param("step", step).param("from", Timestamp.from(MONDAY))
					.param("until", Timestamp.from(MONDAY.plus(stay))).param("took", stay.toMillis()).update();
		}
		return step;
	}
}
