package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the organisation as administrators change them. */
@Repository
class ChartTables {

	private final JdbcClient jdbc;
	private final DirectoryTables directory;
	private final EntryDays entered;

	ChartTables(JdbcClient jdbc, DirectoryTables directory, EntryDays entered) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.entered = entered;
	}

	/** One change of the organisation at a time: two that are right each alone may make a circle together. */
	void lock() {
		jdbc.sql("select version from directory_version for update").query(Long.class).single();
	}

	Standing load() {
		return new Standing(
				jdbc.sql("select * from directory_unit order by ordinal, code")
						.query((row, number) -> new UnitEntry(DirectoryTables.unit(row, number), row.getInt("ordinal"),
								row.getInt("revision")))
						.list(),
				jdbc.sql("select * from directory_position order by ordinal, code")
						.query((row, number) -> new PositionEntry(DirectoryTables.position(row, number),
								row.getInt("ordinal"), row.getInt("revision")))
						.list(),
				jdbc.sql("select * from directory_assignment order by valid_from, id").query(ChartTables::entry).list(),
				directory.knownPeople());
	}

	Optional<AssignmentEntry> assignment(AssignmentId id) {
		return jdbc.sql("select * from directory_assignment where id = ?").param(id.value()).query(ChartTables::entry)
				.optional();
	}

	/** Adds it, or changes everything but its position and person; as {@link DirectoryTables#save(Assignment, LocalDate)}. */
	void save(Actor by, AssignmentEntry entry) {
		var assignment = entry.assignment();
		jdbc.sql(
				"""
						insert into directory_assignment as old (id, position_id, person_id, capacity, valid_from, valid_until, basis, opens)
						values (:id, :position, :person, :capacity, :from, :until, :basis, datemultirange(daterange(:entered, null)))
						on conflict (id) do update set revision = old.revision + 1, opens = %s,
						end_seen = case when old.valid_until = excluded.valid_until then old.end_seen end,
						capacity = excluded.capacity,
						valid_from = excluded.valid_from, valid_until = excluded.valid_until, basis = excluded.basis
						"""
						.formatted(DirectoryTables.STOOD))
				.param("id", entry.id().value()).param("position", assignment.position().value())
				.param("person", assignment.person().value()).param("capacity", assignment.capacity().name())
				.param("from", assignment.period().from()).param("until", assignment.period().until(), Types.DATE)
				.param("basis", assignment.basis()).param("entered", entered.of(by, assignment.position()), Types.DATE)
				.update();
	}

	void delete(AssignmentId id) {
		jdbc.sql("delete from directory_assignment where id = ?").param(id.value()).update();
	}

	void keep(UUID id, UUID person, Instant at, ImportFiles files, String seen) {
		jdbc.sql("""
				insert into directory_import (id, person, at, units, positions, assignments, seen)
				values (:id, :person, :at, :units, :positions, :assignments, :seen)
				""").param("id", id).param("person", person).param("at", at.atOffset(ZoneOffset.UTC))
				.param("units", files.units()).param("positions", files.positions())
				.param("assignments", files.assignments()).param("seen", seen).update();
	}

	Optional<KeptImport> kept(UUID id) {
		return jdbc.sql("select * from directory_import where id = ?").param(id).query(ChartTables::kept).optional();
	}

	void taken(UUID id, Instant at, int changes) {
		jdbc.sql("update directory_import set taken_at = ?, changes = ? where id = ?")
				.params(at.atOffset(ZoneOffset.UTC), changes, id).update();
	}

	/** What was looked at and never confirmed. */
	void forgetBefore(Instant at) {
		jdbc.sql("delete from directory_import where taken_at is null and at < ?").param(at.atOffset(ZoneOffset.UTC))
				.update();
	}

	private static KeptImport kept(ResultSet row, int number) throws SQLException {
		return new KeptImport(
				new ImportFiles(row.getString("units"), row.getString("positions"), row.getString("assignments")),
				row.getTimestamp("taken_at") != null, row.getInt("changes"), row.getString("seen"));
	}

	private static AssignmentEntry entry(ResultSet row, int number) throws SQLException {
		return new AssignmentEntry(new AssignmentId(row.getObject("id", UUID.class)),
				DirectoryTables.assignment(row, number), row.getInt("revision"));
	}

	/** Files that were uploaded, whether they were taken, and what was seen of them: {@link ImportSight}. */
	record KeptImport(ImportFiles files, boolean taken, int changes, String seen) {
	}
}
