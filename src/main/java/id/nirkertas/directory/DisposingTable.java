package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Permissions to dispose in a head's name, asked for and given. What is settled stays. */
@Repository
class DisposingTable {

	private final JdbcClient jdbc;

	DisposingTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Two acts on one appointment stand in a queue. */
	void lock(AssistantId assistant) {
		jdbc.sql("select 1 from directory_assistant where id = :id for update").param("id", assistant.value()).query()
				.listOfRows();
	}

	/** No act on the appointment until the transaction ends; what rests on it may go on side by side. */
	void share(AssistantId assistant) {
		jdbc.sql("select 1 from directory_assistant where id = :id for share").param("id", assistant.value()).query()
				.listOfRows();
	}

	/** The newest first. */
	List<Disposing> of(AssistantId assistant) {
		return jdbc.sql("select * from directory_disposing where assistant = :assistant order by id desc")
				.param("assistant", assistant.value()).query((row, _) -> disposing(row)).list();
	}

	/** All that wait or hold, of appointments that have not ended. */
	List<Disposing> open() {
		return jdbc.sql("""
				select d.* from directory_disposing d join directory_assistant a on a.id = d.assistant
				where d.state in ('WAITING', 'GRANTED') and a.ended_at is null order by d.id""")
				.query((row, _) -> disposing(row)).list();
	}

	/** What waits for the word of one person. */
	List<Disposing> waitingFor(PersonId official) {
		return jdbc.sql("""
				select d.* from directory_disposing d join directory_assistant a on a.id = d.assistant
				where d.state = 'WAITING' and d.official = :official and a.ended_at is null order by d.id""")
				.param("official", official.value()).query((row, _) -> disposing(row)).list();
	}

	void add(Disposing disposing, Instant at) {
		jdbc.sql("""
				insert into directory_disposing (assistant, official, helper, valid_until, state, since, asked_by, asked_as,
					asked_at)
				values (:assistant, :official, :helper, :until, :state, :since, :by, :as, :at)""")
				.param("assistant", disposing.assistant().value()).param("official", disposing.official().value())
				.param("helper", disposing.helper().value()).param("until", disposing.until(), Types.DATE)
				.param("state", disposing.state().name()).param("since", disposing.since())
				.param("by", disposing.askedBy().value())
				.param("as", disposing.askedAs() == null ? null : disposing.askedAs().value(), Types.OTHER)
				.param("at", at.atOffset(ZoneOffset.UTC)).update();
	}

	/** What waits or holds in that official's name becomes something else. */
	void settle(Disposing open, DisposingState state, String reason, Actor by, Instant at) {
		jdbc.sql("""
				update directory_disposing set state = :state, reason = :reason, settled_by = :by, settled_at = :at
				where assistant = :assistant and official = :official and state in ('WAITING', 'GRANTED')""")
				.param("state", state.name()).param("reason", reason).param("by", by.person().value())
				.param("at", at.atOffset(ZoneOffset.UTC)).param("assistant", open.assistant().value())
				.param("official", open.official().value()).update();
	}

	void rest(Disposing open, boolean resting) {
		jdbc.sql("""
				update directory_disposing set resting = :resting
				where assistant = :assistant and official = :official and state = 'GRANTED'""").param("resting", resting)
				.param("assistant", open.assistant().value()).param("official", open.official().value()).update();
	}

	private static Disposing disposing(ResultSet row) throws SQLException {
		return new Disposing(new AssistantId(row.getObject("assistant", UUID.class)),
				new PersonId(row.getObject("official", UUID.class)), new PersonId(row.getObject("helper", UUID.class)),
				row.getObject("valid_until", LocalDate.class), DisposingState.valueOf(row.getString("state")),
				row.getBoolean("resting"), new PersonId(row.getObject("asked_by", UUID.class)),
				position(row.getObject("asked_as", UUID.class)), row.getObject("since", LocalDate.class),
				row.getString("reason"));
	}

	private static @Nullable PositionId position(@Nullable UUID id) {
		return id == null ? null : new PositionId(id);
	}
}
