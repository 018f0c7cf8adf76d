package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments that ended at once. They are kept beside those in force, which count whole days. */
@Repository
class StoppedTable {

	private final JdbcClient jdbc;

	StoppedTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	StopId add(AssignmentEntry entry, Actor by, Instant at, String reason, boolean over) {
		var id = StopId.random();
		var assignment = entry.assignment();
		jdbc.sql(
				"""
						insert into directory_assignment_stopped (id, position_id, person_id, capacity, valid_from, valid_until, basis,
						stopped_at, stopped_by, reason, assignment_id, was_over)
						values (:id, :position, :person, :capacity, :from, :until, :basis, :at, :by, :reason, :assignment, :over)
						""")
				.param("id", id.value()).param("position", assignment.position().value())
				.param("person", assignment.person().value()).param("capacity", assignment.capacity().name())
				.param("from", assignment.period().from()).param("until", assignment.period().until(), Types.DATE)
				.param("basis", assignment.basis()).param("at", at.atOffset(ZoneOffset.UTC))
				.param("by", by.person().value()).param("reason", reason).param("assignment", entry.id().value())
				.param("over", over).update();
		return id;
	}

	/** The latest first. */
	List<StoppedAssignment> of(PositionId position) {
		return jdbc.sql("select * from directory_assignment_stopped where position_id = ? order by stopped_at desc, id")
				.param(position.value()).query(StoppedTable::stopped).list();
	}

	/** The latest first. */
	List<StoppedAssignment> of(PersonId person) {
		return jdbc.sql("select * from directory_assignment_stopped where person_id = ? order by stopped_at desc, id")
				.param(person.value()).query(StoppedTable::stopped).list();
	}

	/** The last time that it was. */
	Optional<StoppedAssignment> of(AssignmentId assignment) {
		return jdbc
				.sql("select * from directory_assignment_stopped where assignment_id = ? order by stopped_at desc limit 1")
				.param(assignment.value()).query(StoppedTable::stopped).optional();
	}

	Optional<StoppedAssignment> find(StopId id) {
		return jdbc.sql("select * from directory_assignment_stopped where id = ?").param(id.value())
				.query(StoppedTable::stopped).optional();
	}

	private static StoppedAssignment stopped(ResultSet row, int number) throws SQLException {
		return new StoppedAssignment(new StopId(row.getObject("id", UUID.class)),
				DirectoryTables.assignment(row, number), row.getTimestamp("stopped_at").toInstant(),
				new PersonId(row.getObject("stopped_by", UUID.class)), row.getString("reason"),
				row.getBoolean("was_over"));
	}
}
