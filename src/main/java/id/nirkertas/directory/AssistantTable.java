package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments of assistants in the database. */
@Repository
class AssistantTable {

	private final JdbcClient jdbc;

	AssistantTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when the same two have an appointment that has not ended. */
	boolean add(Assistant assistant, Actor by) {
		return jdbc.sql("""
				insert into directory_assistant (id, head, helper, valid_from, valid_until, disposes, secrets, appointed_by,
				appointed_as, in_name_of, secrets_for)
				values (:id, :head, :helper, :from, :until, :disposes, :secrets, :by, :as, :official, :secretsFor)
				on conflict (head, helper) where ended_at is null do nothing""").param("id", assistant.id().value())
				.param("head", assistant.head().value()).param("helper", assistant.helper().value())
				.param("from", assistant.period().from()).param("until", assistant.period().until(), Types.DATE)
				.param("disposes", assistant.disposes()).param("secrets", assistant.secrets())
				.param("by", by.person().value()).param("as", by.position().value())
				.param("official", assistant.inNameOf().value()).param("secretsFor",
						assistant.secretsFor() == null ? null : assistant.secretsFor().value(), Types.OTHER)
				.update() == 1;
	}

	/** False when it had ended before. */
	boolean end(AssistantId id, Instant at) {
		return jdbc.sql("update directory_assistant set ended_at = :at where id = :id and ended_at is null")
				.param("at", at.atOffset(ZoneOffset.UTC)).param("id", id.value()).update() == 1;
	}

	/** Those that nobody has ended, the newest first. */
	List<Assistant> running() {
		return jdbc.sql("select * from directory_assistant where ended_at is null order by valid_from desc, id")
				.query((row, _) -> assistant(row)).list();
	}

	/** Of one head, those that have not ended first, the newest of them first. */
	List<Assistant> of(PositionId head) {
		return jdbc.sql("select * from directory_assistant where head = ? "
				+ "order by ended_at is not null, valid_from desc, ended_at desc, id").param(head.value())
				.query((row, _) -> assistant(row)).list();
	}

	Optional<Assistant> find(AssistantId id) {
		return jdbc.sql("select * from directory_assistant where id = ?").param(id.value())
				.query((row, _) -> assistant(row)).optional();
	}

	private static Assistant assistant(ResultSet row) throws SQLException {
		return new Assistant(new AssistantId(row.getObject("id", UUID.class)),
				new PositionId(row.getObject("head", UUID.class)), new PositionId(row.getObject("helper", UUID.class)),
				new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
				row.getBoolean("disposes"), row.getBoolean("secrets"), person(row.getObject("secrets_for", UUID.class)),
				row.getTimestamp("ended_at") != null,
				new PersonId(row.getObject("in_name_of", UUID.class)),
				new PersonId(row.getObject("appointed_by", UUID.class)));
	}

	private static @Nullable PersonId person(@Nullable UUID id) {
		return id == null ? null : new PersonId(id);
	}
}
